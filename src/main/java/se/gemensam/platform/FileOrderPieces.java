package se.gemensam.platform;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was made of orders, in pieces that both databases take. */
@Component
class FileOrderPieces {

    private static final int LONGEST = 1 << 19;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    FileOrderPieces(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void keep(UUID orderId, byte[] file) {
        var rows = new ArrayList<Object[]>();
        for (int from = 0; from < file.length; from += LONGEST) {
            var piece = Arrays.copyOfRange(file, from, Math.min(from + LONGEST, file.length));
            rows.add(new Object[] {orderId, rows.size(), piece});
        }
        batches.batchUpdate("insert into file_order_piece (order_id, place, bytes) values (?, ?, ?)", rows);
    }

    byte[] read(UUID orderId) {
        var file = new ByteArrayOutputStream();
        jdbc.sql("select bytes from file_order_piece where order_id = ? order by place")
                .param(orderId)
                .query((row, _) -> row.getBytes("bytes"))
                .list()
                .forEach(file::writeBytes);
        return file.toByteArray();
    }

    void remove(UUID orderId) {
        jdbc.sql("delete from file_order_piece where order_id = ?")
                .param(orderId)
                .update();
    }
}
