package vn.ntm.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.ntm.TestDatabase;

class EmbeddedPostgresTest {
    private final DatabaseAccess access = TestDatabase.empty().access();

    @Test
    void sortsTheVietnameseWay() {
        assertThat(asProduct().sql("""
                        select string_agg(word, ' ' order by word)
                        from unnest(array['đa', 'ăn', 'ân', 'an', 'dz', 'da', 'anh', 'ao', 'ấn', 'ần']) as word
                        """).query(String.class).single()).isEqualTo("an anh ao ăn ân ần ấn da dz đa");
    }

    @Test
    void productRoleOwnsNothing() {
        assertThat(asProduct()
                        .sql(
                                "select rolsuper or rolcreatedb or rolcreaterole or rolbypassrls from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(access.product().role()).isNotEqualTo(access.owner().role());
    }

    private JdbcClient asProduct() {
        return JdbcClient.create(new DriverManagerDataSource(
                access.url(), access.product().role(), access.product().password()));
    }
}
