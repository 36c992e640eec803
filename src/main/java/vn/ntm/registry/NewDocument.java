package vn.ntm.registry;

import java.util.UUID;
import vn.ntm.drafting.OfficialDocument;

/**
 * A document somebody wants to draft.
 *
 * @param content its text; head, subject, signer and recipients follow the facts
 * @param key told apart by it, the same request sent twice drafts one document
 */
public record NewDocument(String unitCode, DocumentFacts facts, OfficialDocument content, UUID key) {}
