package se.gemensam.base;

import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * Migrations have connections of their own, closed before the pool opens its first. H2 keeps with a table's checks the session that
 * made them, and refuses every row once that session is closed; it makes them anew when the database is opened. On a connection of
 * the pool, tables of a new installation could be written to until the pool renewed that connection, after half an hour.
 */
@Configuration(proxyBeanMethods = false)
class Migrations {

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrationConnections(JdbcConnectionDetails database) {
        return DataSourceBuilder.create()
                .type(SimpleDriverDataSource.class)
                .url(database.getJdbcUrl())
                .username(database.getUsername())
                .password(database.getPassword())
                .driverClassName(database.getDriverClassName())
                .build();
    }
}
