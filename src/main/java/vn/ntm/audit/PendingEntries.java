package vn.ntm.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one transaction will have to say when it commits, handed over together. */
final class PendingEntries implements TransactionSynchronization {
    private static final int MOST_AT_ONCE = 1_000;

    private final Audit audit;
    private final List<AuditEntry> entries = new ArrayList<>();

    private PendingEntries(Audit audit) {
        this.audit = audit;
    }

    static PendingEntries ofThisTransaction(Audit audit) {
        if (TransactionSynchronizationManager.getResource(audit) instanceof PendingEntries known) {
            return known;
        }
        PendingEntries pending = new PendingEntries(audit);
        TransactionSynchronizationManager.bindResource(audit, pending);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    void add(AuditEntry entry) {
        entries.add(entry);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        for (int from = 0; from < entries.size(); from += MOST_AT_ONCE) {
            audit.append(entries.subList(from, Math.min(from + MOST_AT_ONCE, entries.size())));
        }
        entries.clear();
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(audit);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(audit, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(audit);
    }
}
