package se.gemensam.platform;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files in pieces that both databases take. */
@Component
class FilePieces {

    /** Where the pieces of one kind of file lie. */
    enum Shelf {
        /** What was made of orders. */
        ORDER("file_order_piece", "order_id"),
        /** What was attached to decisions. */
        MINUTES("decision_minutes_piece", "decision_id");

        private final String table;
        private final String owner;

        Shelf(String table, String owner) {
            this.table = table;
            this.owner = owner;
        }
    }

    private static final int LONGEST = 1 << 19;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    FilePieces(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void keep(Shelf shelf, UUID owner, byte[] file) {
        var rows = new ArrayList<Object[]>();
        for (int from = 0; from < file.length; from += LONGEST) {
            var piece = Arrays.copyOfRange(file, from, Math.min(from + LONGEST, file.length));
            rows.add(new Object[] {owner, rows.size(), piece});
        }
        batches.batchUpdate(
                "insert into %s (%s, place, bytes) values (?, ?, ?)".formatted(shelf.table, shelf.owner), rows);
    }

    byte[] read(Shelf shelf, UUID owner) {
        var file = new ByteArrayOutputStream();
        jdbc.sql("select bytes from %s where %s = ? order by place".formatted(shelf.table, shelf.owner))
                .param(owner)
                .query((row, _) -> row.getBytes("bytes"))
                .list()
                .forEach(file::writeBytes);
        return file.toByteArray();
    }

    void remove(Shelf shelf, UUID owner) {
        jdbc.sql("delete from %s where %s = ?".formatted(shelf.table, shelf.owner))
                .param(owner)
                .update();
    }
}
