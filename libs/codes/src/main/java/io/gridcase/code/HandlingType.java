package io.gridcase.code;

/** 处理类型: what kind of work solving the problem is; each has its own column of time limits. */
public enum HandlingType {
    /** 一般性. */
    GENERAL,
    /** 工程性: needs a project. */
    ENGINEERING,
    /** 特殊性. */
    SPECIAL
}
