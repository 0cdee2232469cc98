package io.gridcase.system.bench;

import io.gridcase.local.postgres.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** The least state that survives a crash: a row for each record, a commit for each batch. */
final class Rows implements BareLoop.Keeping, AutoCloseable {

    private final Connection connection;
    private final PreparedStatement insert;

    Rows(Database database) throws SQLException {
        connection = DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
        connection.createStatement().execute("create table if not exists bench_row (key text primary key, body bytea)");
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("insert into bench_row values (?, ?) on conflict do nothing");
    }

    @Override
    public void keep(ConsumerRecords<String, byte[]> batch) throws SQLException {
        for (var record : batch) {
            insert.setString(1, record.key());
            insert.setBytes(2, record.value());
            insert.addBatch();
        }
        insert.executeBatch();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
