package io.gridcase.code;

/** 区域等级: how closely an area is managed; limits may be shorter where many people are. */
public enum AreaClass {
    /** 一类: the most closely. */
    I,
    /** 二类. */
    II,
    /** 三类. */
    III
}
