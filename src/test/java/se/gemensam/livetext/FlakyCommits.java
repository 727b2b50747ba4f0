package se.gemensam.livetext;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database whose next commit of steps fails when a test says so, before it was made or after. */
final class FlakyCommits extends DelegatingDataSource {

    enum Failure {
        NONE,
        BEFORE,
        AFTER
    }

    private final AtomicReference<Failure> next = new AtomicReference<>(Failure.NONE);

    FlakyCommits(DataSource database) {
        super(database);
    }

    void failNext(Failure failure) {
        next.set(failure);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        var stores = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        if (method.getName().equals("prepareStatement")
                                && arguments[0].toString().contains("insert into text_batch")) {
                            stores.set(true);
                        }
                        return method.getName().equals("commit") && stores.getAndSet(false)
                                ? commit(connection)
                                : method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private Object commit(Connection connection) throws SQLException {
        switch (next.getAndSet(Failure.NONE)) {
            case NONE -> connection.commit();
            case BEFORE -> throw new SQLException("the commit failed");
            case AFTER -> {
                connection.commit();
                throw new SQLException("nobody knows whether the commit failed");
            }
        }
        return true;
    }
}
