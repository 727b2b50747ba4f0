package se.gemensam.file;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files in pieces that both databases take. */
@Component
public class FilePieces {

    private static final int LONGEST = 1 << 19;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    FilePieces(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Takes part in the transaction of the act. */
    public void keep(Shelf shelf, UUID owner, byte[] file) {
        var rows = new ArrayList<Object[]>();
        for (int from = 0; from < file.length; from += LONGEST) {
            var piece = Arrays.copyOfRange(file, from, Math.min(from + LONGEST, file.length));
            rows.add(new Object[] {owner, rows.size(), piece});
        }
        batches.batchUpdate(
                "insert into %s (%s, place, bytes) values (?, ?, ?)".formatted(shelf.table(), shelf.owner()), rows);
    }

    /** Of no bytes when there is none. */
    public byte[] read(Shelf shelf, UUID owner) {
        var file = new ByteArrayOutputStream();
        jdbc.sql("select bytes from %s where %s = ? order by place".formatted(shelf.table(), shelf.owner()))
                .param(owner)
                .query((row, _) -> row.getBytes("bytes"))
                .list()
                .forEach(file::writeBytes);
        return file.toByteArray();
    }

    public void remove(Shelf shelf, UUID owner) {
        jdbc.sql("delete from %s where %s = ?".formatted(shelf.table(), shelf.owner()))
                .param(owner)
                .update();
    }
}
