package io.gridcase.web;

import java.util.Map;

/** Problems that only a status tells: what the HTTP layer refuses before anybody reads the request. */
final class StatusProblems {

    private record Kind(String code, String title) {}

    private static final Map<Integer, Kind> KINDS = Map.of(
            400, new Kind("invalid-request", "请求内容不正确 / The request is not valid"),
            401, new Kind("not-signed-in", "未登录或登录已失效 / Not signed in, or the sign-in is no longer valid"),
            403, new Kind("not-allowed", "无权进行此操作 / Your role does not allow this"),
            404, new Kind("not-found", "未找到 / Not found"),
            405, new Kind("method-not-allowed", "不支持此方法 / The method is not supported here"),
            406, new Kind("not-acceptable", "无法提供所要求的格式 / The format asked for is not available"),
            412, new Kind("precondition-failed", "请求的前提不成立 / What the request relies on does not hold"),
            413, new Kind("too-large", "内容过大 / The request is too large"),
            415, new Kind("unsupported-media-type", "不支持的内容类型 / The content type is not supported"),
            460, new Kind("checksum-mismatch", "校验和不符 / The content does not match its checksum"));

    private static final Kind OTHER = new Kind("request-failed", "请求失败 / The request failed");

    private StatusProblems() {}

    static Problem of(int status) {
        return of(status, KINDS.getOrDefault(status, OTHER).title());
    }

    static Problem of(int status, String detail) {
        var kind = KINDS.getOrDefault(status, OTHER);
        return Problem.of(status, kind.code(), kind.title(), detail);
    }
}
