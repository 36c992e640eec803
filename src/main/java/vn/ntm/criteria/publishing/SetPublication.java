package vn.ntm.criteria.publishing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.criteria.publishing.DataFiles.SetFile;
import vn.ntm.criteria.publishing.SetReader.Revision;
import vn.ntm.shared.Texts;

/**
 * Publishes what changed in the shipped data when the product starts, before the first page: a changed file becomes the next revision, an unchanged
 * one costs a comparison of hashes. Several nodes starting at once publish it once.
 */
@Component
class SetPublication implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(SetPublication.class);

    private final SetReader published;
    private final SetWriter writer;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Actor product;

    SetPublication(
            SetReader published,
            SetWriter writer,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock,
            Texts texts) {
        this.published = published;
        this.writer = writer;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.product = Actor.product(texts.of("criteria.publication.by"));
    }

    @Override
    public void afterSingletonsInstantiated() {
        publish(DataFiles.sets());
    }

    void publish(List<SetFile> files) {
        if (!changed(files, published.newest()).isEmpty()) {
            Acting.run(product, () -> transaction.executeWithoutResult(status -> publishAlone(files)));
        }
    }

    private void publishAlone(List<SetFile> files) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('criteria_set_revision'))")
                .query()
                .listOfRows();
        Map<String, Revision> newest = published.newest();
        for (SetFile file : changed(files, newest)) {
            Revision before = newest.get(file.setId());
            int number = before == null ? 1 : before.number() + 1;
            writer.publish(file.read(number), file.sha256(), clock.instant());
            LOG.info("Published revision {} of criteria set {}", number, file.setId());
        }
    }

    private static List<SetFile> changed(List<SetFile> files, Map<String, Revision> newest) {
        return files.stream()
                .filter(file -> {
                    Revision last = newest.get(file.setId());
                    return last == null || !last.sha256().equals(file.sha256());
                })
                .toList();
    }
}
