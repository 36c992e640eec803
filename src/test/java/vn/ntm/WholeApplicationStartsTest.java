package vn.ntm;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplicationTest
class WholeApplicationStartsTest {
    private final JdbcClient database;

    WholeApplicationStartsTest(@Autowired DataSource dataSource) {
        this.database = JdbcClient.create(dataSource);
    }

    @Test
    void workingAsARoleThatOwnsNothing() {
        assertThat(database.sql("select count(*) from pg_class where pg_get_userbyid(relowner) = current_user")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(database.sql("select current_user").query(String.class).single())
                .isEqualTo("ntm_product");
    }
}
