package vn.ntm.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ActingAsProduct;
import vn.ntm.ModuleTest;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.platform.database.DatabaseAccess;
import vn.ntm.platform.database.RunningDatabase;

@ModuleTest
@ExtendWith(ActingAsProduct.class)
class ChainsModuleTest {
    @Autowired
    private Audit audit;

    @Autowired
    private Chains chains;

    @Autowired
    private Sealing sealing;

    @Autowired
    private AuditVerifyCommand command;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient product;

    @Autowired
    private RunningDatabase database;

    /** A unit of its own for every test: chains of other tests may be broken. */
    private String unit = "";

    @BeforeEach
    void fiveLines() {
        unit = "T" + UUID.randomUUID().toString().substring(0, 8);
        for (int i = 1; i <= 5; i++) {
            Map<String, Object> after = Map.of("tên", "Xóm “Đồng Tâm” 🌾 " + i, "số", i * 1.50);
            transaction.executeWithoutResult(
                    work -> audit.changed("audit.tried", new Subject("plan", "1", "Kế hoạch", unit), null, after));
        }
        sealing.seal();
    }

    @Test
    void agreesWithTheDatabaseOnEveryHash() {
        assertThat(report().holds()).isTrue();
        assertThat(report().lines()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 | CHANGED  | update audit_entry set after = '{"số": 9}' where unit_code = '$' and seq = 3
            2 | CHANGED  | update audit_entry set before = '{}' where unit_code = '$' and seq = 2
            4 | CHANGED  | update audit_entry set at = at + interval '1 microsecond' where unit_code = '$' and seq = 4
            1 | CHANGED  | update audit_entry set person_name = '' where unit_code = '$' and seq = 1
            3 | MISSING  | delete from audit_entry where unit_code = '$' and seq = 3
            1 | MISSING  | delete from audit_entry where unit_code = '$' and seq = 1
            5 | CUT_OFF  | delete from audit_entry where unit_code = '$' and seq = 5
            1 | CUT_OFF  | delete from audit_entry where unit_code = '$'
            2 | CHANGED  | update audit_entry set seq = case seq when 2 then 103 when 3 then 102 end where unit_code = '$' and seq in (2, 3); update audit_entry set seq = seq - 100 where unit_code = '$' and seq > 100
            4 | UNLINKED | update audit_entry e set hash = audit_hash(e) where unit_code = '$' and seq = 3; update audit_entry set after = '{}' where unit_code = '$' and seq = 3; update audit_entry e set hash = audit_hash(e) where unit_code = '$' and seq = 3
            6 | ADDED    | insert into audit_entry (unit_code, seq, kind, event, at, person_id, person_name, position_id, position_title, delegated_by, object_type, object_id, object_name, before, after, request_id, address, previous_hash, hash) select unit_code, 6, kind, event, at, person_id, person_name, position_id, position_title, delegated_by, object_type, object_id, object_name, before, after, request_id, address, hash, hash from audit_entry where unit_code = '$' and seq = 5
            1 | ADDED    | delete from audit_chain where unit_code = '$'
            """)
    void namesTheFirstBrokenLink(long line, Damage damage, String tampering) throws Exception {
        tamper(tampering.replace("$", unit));

        assertThat(report().broken()).isNotNull().satisfies(broken -> {
            assertThat(broken.seq()).isEqualTo(line);
            assertThat(broken.damage()).isEqualTo(damage);
        });
    }

    @Test
    void theCommandSaysWhereAndEndsWithOne() throws Exception {
        tamper("update audit_entry set event = 'people.audit.other' where unit_code = '" + unit + "' and seq = 2");
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = command.run(
                List.of(),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(code).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(unit + ": chuỗi đứt ở dòng số 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set event = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "insert into audit_chain values ('1', 0, '')",
                "update audit_chain set seq = 0",
                "delete from audit_chain",
            })
    void theProductsOwnRoleCannotTouchALine(String sql) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        work -> product.sql(sql).update()))
                .hasStackTraceContaining("permission denied");
    }

    private ChainReport report() {
        return chains.verify().stream()
                .filter(one -> one.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private void tamper(String statements) throws Exception {
        DatabaseAccess access = database.access();
        try (var owner = DriverManager.getConnection(
                        access.url(), access.owner().role(), access.owner().password());
                var statement = owner.createStatement()) {
            statement.execute(statements);
        }
    }
}
