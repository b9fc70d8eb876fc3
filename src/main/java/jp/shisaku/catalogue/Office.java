package jp.shisaku.catalogue;

import java.util.Optional;

/**
 * A responsible office as printed, and its parts; a part is empty where it is neither printed nor
 * carried over from the office before it in the same list.
 *
 * @param ministry 府省庁: 総務省, 消防庁
 * @param bureau 局, 官房, 統括官
 * @param department 部
 * @param division 課
 * @param office 室 and whatever stands below a division
 */
public record Office(
    String printed,
    Optional<String> ministry,
    Optional<String> bureau,
    Optional<String> department,
    Optional<String> division,
    Optional<String> office) {}
