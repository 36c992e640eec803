package vn.ntm.evidence.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.documents.PdfSignature;
import vn.ntm.documents.StoredFileIsDamaged;
import vn.ntm.documents.UnreadableDocument;
import vn.ntm.evidence.Piece;
import vn.ntm.evidence.PieceViews;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Puts the signatures of a PDF file into words. */
@Component
class SignatureWords {
    private final PieceViews views;
    private final Texts texts;

    SignatureWords(PieceViews views, Texts texts) {
        this.views = views;
        this.texts = texts;
    }

    /** Null when the file can no longer be read. */
    @Nullable
    List<PiecePage.Signature> of(Piece piece) {
        try {
            return views.signatures(piece).stream().map(this::words).toList();
        } catch (UnreadableDocument | StoredFileIsDamaged unreadable) {
            return null;
        }
    }

    private PiecePage.Signature words(PdfSignature signature) {
        String signer = signature.signer();
        String issuer = signature.issuer();
        Instant at = signature.signedAt();
        List<PiecePage.Fact> facts = new ArrayList<>();
        if (issuer != null) {
            facts.add(new PiecePage.Fact(texts.of("evidence.signature.issuer"), issuer));
        }
        facts.add(new PiecePage.Fact(
                texts.of("evidence.signature.time"),
                at == null
                        ? texts.of("evidence.signature.no-time")
                        : texts.of("evidence.signature.time." + signature.clock(), Vietnamese.moment(at))));
        facts.add(new PiecePage.Fact(
                texts.of("evidence.signature.covers"),
                texts.of(signature.wholeDocument() ? "evidence.signature.whole" : "evidence.signature.part")));
        return new PiecePage.Signature(
                signer == null ? texts.of("evidence.signature.nameless") : signer,
                facts,
                hue(signature),
                icon(signature),
                texts.of(verdictKey(signature)));
    }

    private static String verdictKey(PdfSignature signature) {
        return switch (signature.seal()) {
            case BROKEN -> "evidence.signature.changed";
            case UNREADABLE -> "evidence.signature.unreadable";
            case WHOLE -> signature.wholeDocument() ? "evidence.signature.unchanged" : "evidence.signature.added-to";
        };
    }

    private static String hue(PdfSignature signature) {
        return switch (signature.seal()) {
            case BROKEN -> "brick";
            case UNREADABLE -> "stone";
            case WHOLE -> signature.wholeDocument() ? "leaf" : "rice";
        };
    }

    private static String icon(PdfSignature signature) {
        return switch (signature.seal()) {
            case BROKEN -> "circle-x-f";
            case UNREADABLE -> "help-circle";
            case WHOLE -> signature.wholeDocument() ? "circle-check-f" : "alert-triangle";
        };
    }
}
