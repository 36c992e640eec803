package vn.ntm.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one transaction will have to say when it commits. Units are taken in one order, so that two transactions never wait for each other. */
final class PendingEntries implements TransactionSynchronization {
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
        entries.stream()
                .sorted(Comparator.comparing(entry -> entry.subject().unitCode()))
                .forEach(audit::append);
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
