package se.gemensam.workspace;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who were asked into the demo's room while a test ran, and are gone when it has ended. */
public final class Invited {

    private static final String ACCOUNTS = "(select id from account where email like 'prov-%')";
    private static final String MEMBERS = "(select id from member where account_id in " + ACCOUNTS + ")";

    private Invited() {}

    public static String address(String name) {
        return "prov-" + name + "@parti.example";
    }

    /** With all invitations and letters, which the demo has none of, and with the threads that they have a part in. */
    public static void forget(JdbcClient database) {
        var threads = "(select thread_id from discussion_comment where author_id in " + MEMBERS + ")";
        var comments = "(select id from discussion_comment where thread_id in " + threads + ")";
        database.sql("delete from discussion_reaction where comment_id in " + comments)
                .update();
        database.sql("delete from discussion_wording where comment_id in " + comments)
                .update();
        var touched = database.sql("select distinct thread_id from discussion_comment where author_id in " + MEMBERS)
                .query(UUID.class)
                .list();
        touched.forEach(thread -> {
            database.sql("delete from discussion_comment where thread_id = ?")
                    .param(thread)
                    .update();
            database.sql("delete from discussion_thread where id = ?")
                    .param(thread)
                    .update();
        });
        database.sql("delete from invitation").update();
        forgetDeeds(database, MEMBERS);
        database.sql("delete from member where account_id in " + ACCOUNTS).update();
        database.sql("delete from notification where account_id in " + ACCOUNTS).update();
        database.sql("delete from mail_habit where account_id in " + ACCOUNTS).update();
        database.sql("delete from device where account_id in " + ACCOUNTS).update();
        database.sql("delete from account where email like 'prov-%'").update();
        database.sql("delete from letter").update();
    }

    /** @param members a query for their ids */
    static void forgetDeeds(JdbcClient database, String members) {
        database.sql("delete from activity where actor_id in " + members + " or about_id in " + members)
                .update();
        database.sql("delete from notification where actor_id in " + members).update();
        database.sql("delete from follow where member_id in " + members).update();
        database.sql("delete from room_visit where member_id in " + members).update();
    }
}
