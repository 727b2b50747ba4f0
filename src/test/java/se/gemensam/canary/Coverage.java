package se.gemensam.canary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the crawl comes to everything that the application answers to: a line for each, or a reason why it needs none. Names in
 * braces are filled in by {@link Markers#fillings}.
 */
final class Coverage {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    // Whoever adds a view or an address adds its line here, and a name in Markers.fillings where it needs an id.
    static final List<Line> LINES = List.of(
            view("", "/"),
            view("account", "/account"),
            view("broken", "/broken"),
            view("forgot-password", "/forgot-password"),
            view("invitation/:token", "/invitation/{invitation}"),
            view("join/:token", "/join/{invitation}"),
            view("login", "/login"),
            view("new-password/:token", "/new-password/{reset}"),
            view("notifications", "/notifications"),
            view("notifications/:news", "/notifications/{news}"),
            view("setup/:token", "/setup/used"),
            view("w/:workspace", "/w/{room}"),
            view("w/:workspace/activity", "/w/{room}/activity"),
            view("w/:workspace/organisations/handover", "/w/{room}/organisations/handover"),
            view("w/:workspace/organisations", "/w/{room}/organisations"),
            view("w/:workspace/organisations/:organisation", "/w/{room}/organisations/{organisation}"),
            view("w/:workspace/people", "/w/{room}/people"),
            view("w/:workspace/platforms", "/w/{room}/platforms"),
            view("w/:workspace/platforms/files", "/w/{room}/platforms/files"),
            view("w/:workspace/platforms/import", "/w/{room}/platforms/import"),
            view(
                    "w/:workspace/platforms/:platform/sections/:section",
                    "/w/{room}/platforms/{closed}/sections/{closedSection}", // its facts, until its talk is asked for
                    "/w/{room}/platforms/{closed}/sections/{closedSection}?talk",
                    "/w/{room}/platforms/{opened}/sections/{openedSection}",
                    "/w/{room}/platforms/{opened}/sections/{openedSection}?talk"),
            view(
                    "w/:workspace/platforms/:platform/adoption",
                    "/w/{room}/platforms/{opened}/adoption",
                    "/w/{room}/platforms/{decided}/adoption"),
            view("w/:workspace/platforms/:platform/changes/:change", "/w/{room}/platforms/{decided}/changes/{change}"),
            view(
                    "w/:workspace/platforms/:platform/authors",
                    "/w/{room}/platforms/{opened}/authors",
                    "/w/{room}/platforms/{closed}/authors"),
            view(
                    "w/:workspace/platforms/:platform/amendments",
                    "/w/{room}/platforms/{opened}/amendments",
                    "/w/{room}/platforms/{closed}/amendments"),
            view(
                    "w/:workspace/platforms/:platform/amendments/:amendment",
                    "/w/{room}/platforms/{closed}/amendments/{amendment}"),
            view(
                    "w/:workspace/platforms/:platform/consultation",
                    "/w/{room}/platforms/{consulted}/consultation",
                    "/w/{room}/platforms/{closed}/consultation"),
            view(
                    "w/:workspace/platforms/:platform/consultation/answers/:invitation",
                    "/w/{room}/platforms/{consulted}/consultation/answers/{asked}"),
            view(
                    "w/:workspace/platforms/:platform/consultation/compilation",
                    "/w/{room}/platforms/{consulted}/consultation/compilation"),
            view(
                    "w/:workspace/platforms/:platform/timetable",
                    "/w/{room}/platforms/{opened}/timetable",
                    "/w/{room}/platforms/{closed}/timetable"),
            view(
                    "w/:workspace/platforms/:platform/publication",
                    "/w/{room}/platforms/{opened}/publication",
                    "/w/{room}/platforms/{closed}/publication",
                    "/w/{room}/platforms/{proposed}/publication",
                    "/w/{room}/platforms/{published}/publication"),
            view(
                    "w/:workspace/platforms/:platform/sections/:section/versions",
                    "/w/{room}/platforms/{opened}/sections/{openedSection}/versions",
                    "/w/{room}/platforms/{closed}/sections/{closedSection}/versions"),
            view(
                    "w/:workspace/platforms/:platform/versions",
                    "/w/{room}/platforms/{opened}/versions?from=1",
                    "/w/{room}/platforms/{closed}/versions?from=1"),
            view(
                    "w/:workspace/platforms/:platform/votes",
                    "/w/{room}/platforms/{opened}/votes",
                    "/w/{room}/platforms/{closed}/votes"),
            view(
                    "w/:workspace/platforms/:platform/votes/:vote",
                    "/w/{room}/platforms/{opened}/votes/{openedVote}",
                    "/w/{room}/platforms/{closed}/votes/{closedVote}"),
            view(
                    "w/:workspace/platforms/:platform",
                    "/w/{room}/platforms/{opened}?talk",
                    "/w/{room}/platforms/{closed}?talk"),
            view("w/:workspace/pledges", "/w/{room}/pledges"),
            view("w/:workspace/pledges/overview", "/w/{room}/pledges/overview"),
            view("w/:workspace/pledges/timeline", "/w/{room}/pledges/timeline"),
            view("w/:workspace/pledges/carry-over", "/w/{room}/pledges/carry-over"),
            view("w/:workspace/pledges/goals", "/w/{room}/pledges/goals"),
            view("w/:workspace/pledges/publication", "/w/{room}/pledges/publication"),
            view("w/:workspace/pledges/check-ins", "/w/{room}/pledges/check-ins"),
            view("w/:workspace/pledges/check-ins/:checkIn", "/w/{room}/pledges/check-ins/{checkIn}"),
            view("w/:workspace/pledges/closings", "/w/{room}/pledges/closings"),
            view("w/:workspace/pledges/closings/:closing", "/w/{room}/pledges/closings/{closing}"),
            view("w/:workspace/pledges/:pledge", "/w/{room}/pledges/{pledge}"),
            view("w/:workspace/pledges/:pledge/report", "/w/{room}/pledges/{pledge}/report"),
            elsewhere("view demo/mail", "everybody reads it in the demo: read letter by letter, each as its receiver"),
            error("NoSuchPage", "/no/such/page"),
            error("MissingPage", "/w/nothing"),
            elsewhere("error UnexpectedPage", "what the broken view shows"),
            elsewhere("error NotForYouPage", "no view is for some accounts only as yet"),
            elsewhere("error NoAccessPage", "no address leads there; it shows the same as the page of what is missing"),
            elsewhere("error RefusedPage", "no address leads there; it shows a text by its key"),
            rest("GET /api/workspaces", "/api/workspaces"),
            rest("GET /api/platforms", "/api/platforms?workspace={workspace}"),
            rest("GET /api/platforms/{id}", "/api/platforms/{opened}", "/api/platforms/{closed}"),
            rest("GET /api/platforms/{id}/votes", "/api/platforms/{opened}/votes", "/api/platforms/{closed}/votes"),
            rest(
                    "GET /api/platforms/{id}/adoption",
                    "/api/platforms/{opened}/adoption",
                    "/api/platforms/{decided}/adoption"),
            elsewhere("POST /api/platforms/{id}/decisions", "registers, and answers with an id alone"),
            rest("GET /api/papers/{id}/pdf", "/api/papers/{paper}/pdf"),
            rest("GET /api/decisions/{id}/minutes", "/api/decisions/{decision}/minutes"),
            rest("GET /api/platforms/{id}/consultation", "/api/platforms/{consulted}/consultation"),
            rest("GET /api/platforms/{id}/consultation/paper", "/api/platforms/{consulted}/consultation/paper"),
            rest(
                    "GET /api/platforms/{id}/consultation/compilation",
                    "/api/platforms/{consulted}/consultation/compilation?format=docx",
                    "/api/platforms/{consulted}/consultation/compilation?format=pdf"),
            elsewhere(
                    "POST /api/platforms/{id}/consultation/answers",
                    "takes what the caller's own organisation answers, and answers with nothing"),
            rest("GET /r/{token}", "/r/{consultationLink}"),
            rest("GET /r/{token}/paper", "/r/{consultationLink}/paper"),
            rest("POST /r/{token}", "/r/{consultationLink}?act=save"),
            rest(
                    "GET /api/platforms/{id}/text",
                    "/api/platforms/{opened}/text",
                    "/api/platforms/{closed}/text",
                    "/api/platforms/{proposed}/text"),
            rest(
                    "GET /api/platforms/{id}/amendments",
                    "/api/platforms/{opened}/amendments",
                    "/api/platforms/{closed}/amendments"),
            rest("GET /api/amendments/{id}", "/api/amendments/{amendment}"),
            elsewhere(
                    "POST /api/platforms/{id}/amendments/rulings",
                    "answers with nothing; AmendmentHttpTest asks for it as people of both sides"),
            rest(
                    "GET /api/platforms/{id}/export",
                    "/api/platforms/{opened}/export?format={format}",
                    "/api/platforms/{closed}/export?format={format}",
                    "/api/platforms/{opened}/export?format=pdf&lines=true&signatures=true",
                    "/api/platforms/{opened}/export?format=pdf&against=1",
                    "/api/platforms/{closed}/export?format=pdf&against=1",
                    "/api/platforms/{opened}/export?format=docx&against=1",
                    "/api/platforms/{closed}/export?format=docx&against=1"),
            rest("POST /api/platforms/{id}/exports", "/api/platforms/{closed}/exports?format=markdown"),
            rest("GET /api/exports/{id}", "/api/exports/{ordered}"),
            rest("GET /api/exports/{id}/file", "/api/exports/{ordered}/file"),
            rest("DELETE /api/exports/{id}", "/api/exports/{ordered}"),
            rest("GET /api/workspaces/{id}/pledges/carry-over", "/api/workspaces/{workspace}/pledges/carry-over"),
            rest("GET /api/pledges/{id}/children", "/api/pledges/{pledge}/children"),
            rest("GET /api/pledges/check-ins", "/api/pledges/check-ins?workspace={workspace}"),
            rest("GET /api/pledges/check-ins/{id}", "/api/pledges/check-ins/{checkIn}"),
            rest("GET /api/pledges/check-ins/{id}/minutes", "/api/pledges/check-ins/{checkIn}/minutes"),
            rest("GET /api/pledges/closings", "/api/pledges/closings?workspace={workspace}"),
            rest("GET /api/pledges/closings/{id}", "/api/pledges/closings/{closing}"),
            rest("GET /api/pledges/{id}/indicators", "/api/pledges/{pledge}/indicators"),
            rest("GET /api/pledges/indicators/{indicator}/values", "/api/pledges/indicators/{indicator}/values"),
            rest("GET /api/pledges/{id}/history", "/api/pledges/{pledge}/history"),
            rest("GET /api/pledges/{id}/evidence", "/api/pledges/{pledge}/evidence"),
            rest("GET /api/pledges/evidence/{evidenceId}/file", "/api/pledges/evidence/{evidence}/file"),
            rest("GET /api/pledges/{id}", "/api/pledges/{pledge}"),
            rest("GET /api/pledges/{id}/proposals", "/api/pledges/{pledge}/proposals"),
            rest("GET /api/pledges/{id}/definition", "/api/pledges/{pledge}/definition"),
            rest("GET /api/workspaces/{id}/pledges/publication", "/api/workspaces/{workspace}/pledges/publication"),
            rest(
                    "GET /api/workspaces/{id}/pledges/report",
                    "/api/workspaces/{workspace}/pledges/report?format=csv",
                    "/api/workspaces/{workspace}/pledges/report?format=xlsx",
                    "/api/workspaces/{workspace}/pledges/report?format=docx",
                    "/api/workspaces/{workspace}/pledges/report?format=pdf"),
            rest("GET /api/workspaces/{id}/pledges", "/api/workspaces/{workspace}/pledges"),
            rest("GET /api/workspaces/{id}/pledges/overview", "/api/workspaces/{workspace}/pledges/overview"),
            rest("GET /api/workspaces/{id}/pledges/timeline", "/api/workspaces/{workspace}/pledges/timeline"),
            rest("GET /api/platforms/{platform}/pledges", "/api/platforms/{opened}/pledges"),
            rest("GET /api/pledges/{id}/steps", "/api/pledges/{pledge}/steps"),
            rest("GET /api/pledges/{id}/verdicts", "/api/pledges/{pledge}/verdicts"),
            elsewhere(
                    "DELETE /api/pledges/closings/{id}/proposals/{proposal}",
                    "writes, and answers with an id or with nothing"),
            elsewhere(
                    "DELETE /api/pledges/closings/{id}/publication", "writes, and answers with an id or with nothing"),
            elsewhere("DELETE /api/pledges/evidence/{evidenceId}", "writes, and answers with an id or with nothing"),
            elsewhere("DELETE /api/pledges/indicators/{indicator}", "writes, and answers with an id or with nothing"),
            elsewhere("DELETE /api/pledges/links/{link}", "writes, and answers with an id or with nothing"),
            elsewhere("DELETE /api/pledges/steps/{stepId}", "writes, and answers with an id or with nothing"),
            elsewhere("DELETE /api/pledges/values/{value}", "writes, and answers with an id or with nothing"),
            elsewhere("DELETE /api/pledges/{id}", "writes, and answers with an id or with nothing"),
            elsewhere("DELETE /api/pledges/{id}/above", "writes, and answers with an id or with nothing"),
            elsewhere("DELETE /api/pledges/{id}/adoption", "writes, and answers with an id or with nothing"),
            elsewhere("DELETE /api/pledges/{id}/carry-over", "writes, and answers with an id or with nothing"),
            elsewhere("DELETE /api/pledges/{id}/kept-back", "writes, and answers with an id or with nothing"),
            elsewhere(
                    "DELETE /api/workspaces/{id}/pledges/publication",
                    "writes, and answers with an id or with nothing"),
            elsewhere(
                    "DELETE /api/workspaces/{id}/pledges/publication/proposal",
                    "writes, and answers with an id or with nothing"),
            elsewhere("PATCH /api/pledges/{id}", "writes, and answers with an id or with nothing"),
            elsewhere("POST /api/pledges/check-ins", "writes, and answers with an id or with nothing"),
            elsewhere("POST /api/pledges/check-ins/{id}/start", "writes, and answers with an id or with nothing"),
            elsewhere("POST /api/pledges/closings", "writes, and answers with an id or with nothing"),
            elsewhere("POST /api/pledges/closings/{id}/proposal", "writes, and answers with an id or with nothing"),
            elsewhere(
                    "POST /api/pledges/closings/{id}/proposals/{proposal}/no",
                    "writes, and answers with an id or with nothing"),
            elsewhere(
                    "POST /api/pledges/closings/{id}/proposals/{proposal}/yes",
                    "writes, and answers with an id or with nothing"),
            elsewhere(
                    "POST /api/pledges/evidence/{evidenceId}/inside", "writes, and answers with an id or with nothing"),
            elsewhere("POST /api/pledges/evidence/{evidenceId}/open", "writes, and answers with an id or with nothing"),
            elsewhere(
                    "POST /api/pledges/evidence/{evidenceId}/restore",
                    "writes, and answers with an id or with nothing"),
            elsewhere(
                    "POST /api/pledges/indicators/{indicator}/values",
                    "writes, and answers with an id or with nothing"),
            elsewhere("POST /api/pledges/links/{link}/acceptance", "writes, and answers with an id or with nothing"),
            elsewhere(
                    "POST /api/pledges/proposals/{proposalId}/confirm",
                    "writes, and answers with an id or with nothing"),
            elsewhere(
                    "POST /api/pledges/proposals/{proposalId}/decline",
                    "writes, and answers with an id or with nothing"),
            elsewhere(
                    "POST /api/pledges/proposals/{proposalId}/withdraw",
                    "writes, and answers with an id or with nothing"),
            elsewhere("POST /api/pledges/steps/{stepId}/restore", "writes, and answers with an id or with nothing"),
            elsewhere("POST /api/pledges/steps/{stepId}/state", "writes, and answers with an id or with nothing"),
            elsewhere("POST /api/pledges/{id}/above", "writes, and answers with an id or with nothing"),
            elsewhere("POST /api/pledges/{id}/adoption", "writes, and answers with an id or with nothing"),
            elsewhere("POST /api/pledges/{id}/carry-over", "writes, and answers with an id or with nothing"),
            elsewhere("POST /api/pledges/{id}/children", "writes, and answers with an id or with nothing"),
            elsewhere("POST /api/pledges/{id}/children/adoption", "writes, and answers with an id or with nothing"),
            elsewhere("POST /api/pledges/{id}/evidence", "writes, and answers with an id or with nothing"),
            elsewhere("POST /api/pledges/{id}/indicators", "writes, and answers with an id or with nothing"),
            elsewhere("POST /api/pledges/{id}/notes", "writes, and answers with an id or with nothing"),
            elsewhere("POST /api/pledges/{id}/proposals", "writes, and answers with an id or with nothing"),
            elsewhere("POST /api/pledges/{id}/report", "writes, and answers with an id or with nothing"),
            elsewhere("POST /api/pledges/{id}/steps", "writes, and answers with an id or with nothing"),
            elsewhere(
                    "POST /api/workspaces/{id}/pledges/publication/proposal",
                    "writes, and answers with an id or with nothing"),
            elsewhere(
                    "POST /api/workspaces/{id}/pledges/publication/proposal/agree",
                    "writes, and answers with an id or with nothing"),
            elsewhere("POST /api/workspaces/{workspace}/pledges", "writes, and answers with an id or with nothing"),
            elsewhere(
                    "POST /api/workspaces/{workspace}/pledges/words", "writes, and answers with an id or with nothing"),
            elsewhere("PUT /api/pledges/check-ins/items/{item}", "writes, and answers with an id or with nothing"),
            elsewhere("PUT /api/pledges/indicators/{indicator}", "writes, and answers with an id or with nothing"),
            elsewhere("PUT /api/pledges/steps/{stepId}", "writes, and answers with an id or with nothing"),
            elsewhere("PUT /api/pledges/{id}/kept-back", "writes, and answers with an id or with nothing"),
            elsewhere("PUT /api/pledges/{id}/verdicts/own", "writes, and answers with an id or with nothing"),
            rest("GET /api/account/picture", "/api/account/picture"),
            rest("GET /api/members/{member}/picture", "/api/members/{member}/picture"),
            rest("POST /api/platforms/import", "/api/platforms/import?workspace={workspace}"),
            rest("GET /api/tokens", "/api/tokens"),
            rest("DELETE /api/tokens/{id}", "/api/tokens/{token}"),
            elsewhere("POST /api/tokens", "Anna makes one when the markers are set; it names nothing but itself"),
            rest("GET /api/live/documents/{id}/ticket", "/api/live/documents/{closedDocument}/ticket"),
            rest("/api/**", "/api/nothing/{closed}"),
            rest("GET /api/openapi", "/api/openapi"),
            rest("GET /api/openapi.yaml", "/api/openapi.yaml"),
            rest("GET /p/{slug}", "/p/{slug}", "/p/{slug}?lang=en", "/p/{proposedSlug}"),
            rest("GET /p/{slug}/picture.png", "/p/{slug}/picture.png"),
            rest("GET /p/{slug}/plattform.pdf", "/p/{slug}/plattform.pdf"),
            rest("GET /p/{slug}/plattform.docx", "/p/{slug}/plattform.docx"),
            rest("GET /p/{slug}/loften", "/p/{pledgesSlug}/loften", "/p/{pledgesSlug}/loften?lang=en"),
            rest("GET /p/{slug}/loften.pdf", "/p/{pledgesSlug}/loften.pdf"),
            rest("GET /p/{slug}/loften.json", "/p/{pledgesSlug}/loften.json"),
            rest("GET /p/{slug}/loften.csv", "/p/{pledgesSlug}/loften.csv"),
            rest("GET /p/**", "/p/nothing/there"),
            rest("GET /s/**", "/s/nothing"),
            rest("GET /j/**", "/j/nothing"),
            rest("GET /r/**", "/r/no/thing"),
            rest("/error", "/error"),
            rest("GET /actuator", "/actuator"),
            rest("GET /actuator/health", "/actuator/health"),
            rest("GET /actuator/health/**", "/actuator/health/liveness"),
            elsewhere("webSocketHandlerMapping /live", "listened to on every page with live text, and asked by hand"),
            elsewhere("mapping routerFunctionMapping", "nothing is registered with it"),
            elsewhere("resourceHandlerMapping /webjars/**", "files of libraries, where there are any"),
            elsewhere("vaadinRootMapping /**", "Flow's: its views stand here one by one"),
            elsewhere("resourceHandlerMapping /**", "files of the jar, built before anybody wrote anything"),
            elsewhere("servlet dispatcherServlet", "its mappings stand here one by one"),
            elsewhere("servlet springServlet", "Flow's: its views stand here one by one"));

    private Coverage() {}

    /**
     * @param what as {@link Registered} names it
     * @param paths to be visited by everybody; none when it is not the crawl that goes there
     * @param because why it is not
     */
    record Line(String what, List<String> paths, String because) {

        boolean isView() {
            return !paths.isEmpty() && (what.startsWith("view ") || what.startsWith("error "));
        }

        boolean isRest() {
            return !paths.isEmpty() && !isView();
        }

        String method() {
            return what.contains(" ") ? what.substring(0, what.indexOf(' ')) : "GET";
        }
    }

    private static Line view(String template, String... paths) {
        return new Line("view " + template, List.of(paths), "");
    }

    private static Line error(String page, String... paths) {
        return new Line("error " + page, List.of(paths), "");
    }

    /** Whatever does not only read is asked for by hand, with ids of what the person may not see. */
    private static Line rest(String mapping, String... paths) {
        return new Line(mapping, List.of(paths), "");
    }

    private static Line elsewhere(String what, String because) {
        return new Line(what, List.of(), because);
    }

    /** What answers and has no line. */
    static Set<String> uncovered(Collection<String> registered) {
        var uncovered = new TreeSet<>(registered);
        LINES.forEach(line -> uncovered.remove(line.what()));
        return uncovered;
    }

    /** Lines of what nothing answers to any longer. */
    static Set<String> gone(Collection<String> registered) {
        return LINES.stream()
                .map(Line::what)
                .filter(what -> !registered.contains(what))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<String> views() {
        return LINES.stream().filter(Line::isView).flatMap(line -> line.paths().stream());
    }

    /** Addresses that are read, none twice. */
    static Stream<String> reads() {
        return LINES.stream()
                .filter(line -> line.isRest() && line.method().equals("GET"))
                .flatMap(line -> line.paths().stream());
    }

    /** @param path with a star for an id */
    record ByHand(String method, String path) {

        String about(String id) {
            return path.replace("*", id);
        }
    }

    /** Addresses that name something by an id, whatever they do with it. */
    static List<ByHand> byHand() {
        return LINES.stream()
                .filter(Line::isRest)
                .flatMap(line -> line.paths().stream()
                        .map(path -> path.replace("{format}", "json"))
                        .filter(path -> NAME.matcher(path).find())
                        .map(path ->
                                new ByHand(line.method(), NAME.matcher(path).replaceAll("*"))))
                .distinct()
                .toList();
    }

    /** A path with its names filled in: several where a name stands for several things. */
    static List<String> filled(String path, Map<String, List<String>> fillings) {
        var name = NAME.matcher(path);
        if (!name.find()) {
            return List.of(path);
        }
        var known = fillings.get(name.group(1));
        if (known == null) {
            throw new IllegalArgumentException("nothing fills in " + name.group() + " of " + path);
        }
        return known.stream()
                .flatMap(each -> filled(path.replace(name.group(), each), fillings).stream())
                .toList();
    }
}
