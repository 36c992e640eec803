package vn.ntm.platform.command;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.platform.database.RunningDatabase;

/** Whether pages work: everything loaded, the first page answered once, the database answering now. */
@Component
class Health {
    private static final Logger LOG = LoggerFactory.getLogger(Health.class);
    private static final int PATIENCE_MILLIS = 30_000;

    /** What stands between a visitor and the pages. */
    enum State {
        OK,
        STARTING,
        PAGES_FAIL,
        DATABASE_AWAY
    }

    private final RunningDatabase database;
    private final JdbcClient jdbc;
    private volatile State atStart = State.STARTING;

    Health(RunningDatabase database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    State now() {
        if (atStart != State.OK) {
            return atStart;
        }
        return databaseAnswers() ? State.OK : State.DATABASE_AWAY;
    }

    /** Comes once migrations, reference data and the evaluation workspace are in; opens the first page as a visitor would. */
    @EventListener
    void started(ApplicationReadyEvent ready) {
        String port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            atStart = firstPageOpens(URI.create("http://" + host(ready) + ":" + port + "/"))
                    ? State.OK
                    : State.PAGES_FAIL;
        }
    }

    /** Where the product listens; on every address means on this machine's own too. */
    private static String host(ApplicationReadyEvent ready) {
        String address = ready.getApplicationContext().getEnvironment().getProperty("server.address", "");
        return address.isEmpty() || address.equals("0.0.0.0") || address.equals("::") ? "127.0.0.1" : address;
    }

    private boolean databaseAnswers() {
        try {
            return database.isRunning()
                    && jdbc.sql("select 1").query(Integer.class).single() == 1;
        } catch (DataAccessException away) {
            LOG.warn("The database does not answer: {}", away.getMessage());
            return false;
        }
    }

    private static boolean firstPageOpens(URI address) {
        try {
            HttpURLConnection visit = (HttpURLConnection) address.toURL().openConnection();
            visit.setConnectTimeout(PATIENCE_MILLIS);
            visit.setReadTimeout(PATIENCE_MILLIS);
            int status = visit.getResponseCode();
            visit.disconnect();
            return status < HttpURLConnection.HTTP_INTERNAL_ERROR;
        } catch (IOException failed) {
            LOG.error("The first page does not open", failed);
            return false;
        }
    }
}
