package io.gridcase.system.staff;

import static io.gridcase.system.stack.Service.CLOSURE;
import static io.gridcase.system.stack.Service.DISPATCH;
import static io.gridcase.system.stack.Service.INTAKE;

import io.gridcase.system.http.Answer;
import io.gridcase.system.http.Request;
import io.gridcase.system.stack.Eventually;
import io.gridcase.system.stack.Service;
import io.gridcase.system.stack.Stack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One of the demo staff with a token of the realm. What a person does ({@code accepts}) waits until it can be done and
 * must succeed; what a person only tries gives the answer, whatever it is.
 */
public record Staff(String username) {

    /** @param username as in the city profile's {@code staff.csv} */
    public static Staff named(String username) {
        return new Staff(username);
    }

    /** Sends a photo to the service that the report or act goes to, and gives its id. */
    public String photo(Service service) {
        return as(Request.post(service, "/photos").photo(Pictures.png()))
                .send()
                .expect(201)
                .text("/id");
    }

    /** A report of a broken kerbstone with a photo, not sent yet. */
    public ReportForm seesBrokenKerbstone() {
        return ReportForm.kerbstone(photo(INTAKE));
    }

    /** 上报, with a condition, so that it is filed at once. Gives the case number. */
    public String reports(ReportForm form) {
        return triesToReport(form).expect(201).text("/caseNumber");
    }

    public Answer triesToReport(ReportForm form) {
        return as(Request.post(INTAKE, "/reports").json(form.fields())).send();
    }

    public Answer looksAtReport(ReportForm form) {
        return get(INTAKE, "/reports/" + form.id());
    }

    /** 作废 of the case that a report has become. */
    public Answer voids(ReportForm form, String reason) {
        return act(INTAKE, "/reports/" + form.id(), "FILED", "/void", Map.of("reason", reason));
    }

    /** 签收. */
    public Answer accepts(String caseNumber) {
        return act(DISPATCH, assignment(caseNumber), "DISPATCHED", "/accept", Map.of());
    }

    /** 处置反馈, with an after photo. */
    public Answer handles(String caseNumber, String note) {
        var proof = Map.of("note", note, "photos", List.of(photo(DISPATCH)));
        return act(DISPATCH, assignment(caseNumber), "ACCEPTED", "/handle", proof);
    }

    /** 签收 and 处置反馈. */
    public void acceptsAndHandles(String caseNumber) {
        accepts(caseNumber);
        handles(caseNumber, "已更换平侧石");
    }

    /** 回退: not our duty. */
    public Answer returns(String caseNumber, String reason) {
        return act(DISPATCH, assignment(caseNumber), "DISPATCHED", "/return", Map.of("reason", reason));
    }

    /** 派遣 by hand. */
    public Answer dispatches(String caseNumber, String department) {
        var to = Map.of("department", department);
        return act(DISPATCH, assignment(caseNumber), "AWAITING_DISPATCH", "/dispatch", to);
    }

    /** 改派 of what is with a department. */
    public Answer reassigns(String caseNumber, String department) {
        return act(DISPATCH, assignment(caseNumber), "DISPATCHED", "/reassign", decision(department));
    }

    /** 仲裁. */
    public Answer arbitrates(String caseNumber, String department) {
        return act(DISPATCH, assignment(caseNumber), "AWAITING_ARBITRATION", "/arbitrate", decision(department));
    }

    /** 申请 about an accepted assignment; gives the id of the request. */
    public String asks(String caseNumber, String kind, Map<String, Object> more) {
        var id = UUID.randomUUID().toString();
        var form = new HashMap<String, Object>(Map.of("requestId", id, "kind", kind, "reason", "同型号平侧石需要定制"));
        form.putAll(more);
        as(Request.post(DISPATCH, assignment(caseNumber) + "/change-requests").json(form))
                .send()
                .expect(200);
        return id;
    }

    /** Endorses, grants, refuses or withdraws a request. */
    public Answer decides(String request, String act) {
        var path = "/change-requests/" + request;
        return tries(DISPATCH, path + "/" + act, get(DISPATCH, path).etag(), Map.of("reason", "不予批准"))
                .expect(200);
    }

    /** Lets the clock of a suspended or postponed assignment go on. */
    public Answer resumes(String caseNumber, String state) {
        return act(DISPATCH, assignment(caseNumber), state, "/resume", Map.of());
    }

    private static Map<String, String> decision(String department) {
        return Map.of("department", department, "reason", "责任清单载明");
    }

    /** 核查通过. */
    public Answer passes(String caseNumber) {
        return act(CLOSURE, verification(caseNumber), "PENDING", "/pass", found("note", "现场已修复"));
    }

    /** 核查不通过. */
    public Answer fails(String caseNumber, String reason) {
        return act(CLOSURE, verification(caseNumber), "PENDING", "/fail", found("reason", reason));
    }

    private Map<String, Object> found(String field, String words) {
        return Map.of(field, words, "photos", List.of(photo(CLOSURE)));
    }

    /** Waits until the assignment stands there, and gives it. */
    public Answer awaitsAssignment(String caseNumber, String state) {
        return awaits(DISPATCH, assignment(caseNumber), state, "/state");
    }

    /** Waits until the verification stands there, and gives it. */
    public Answer awaitsVerification(String caseNumber, String state) {
        return awaits(CLOSURE, verification(caseNumber), state, "/state");
    }

    /** Waits until the case has come that far, and gives it with its timeline. */
    public Answer awaitsCase(String caseNumber, String stage) {
        return awaits(CLOSURE, "/cases/" + caseNumber, stage, "/stage");
    }

    public Answer get(Service service, String path) {
        return as(Request.get(service, path)).send();
    }

    /** Tries an act on a version, which may be stale or made up. */
    public Answer tries(Service service, String path, String etag, Object body) {
        return as(Request.post(service, path).ifMatch(etag).json(body)).send();
    }

    /** The request with this person's token. */
    public Request as(Request request) {
        return request.withToken(Stack.running().token(username));
    }

    public static String assignment(String caseNumber) {
        return "/assignments/" + caseNumber;
    }

    public static String verification(String caseNumber) {
        return "/verifications/" + caseNumber;
    }

    private Answer act(Service service, String path, String state, String act, Object body) {
        var seen = awaits(service, path, state, "/state");
        return tries(service, path + act, seen.etag(), body).expect(200);
    }

    private Answer awaits(Service service, String path, String state, String field) {
        return Eventually.the(
                "%s sees %s as %s".formatted(username, path, state),
                () -> get(service, path),
                answer -> answer.status() == 200 && answer.text(field).equals(state));
    }
}
