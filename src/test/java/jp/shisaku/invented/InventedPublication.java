package jp.shisaku.invented;

import java.util.List;

/**
 * A publication as it was meant, and its pages.
 *
 * @param design how its sheets are set, for people who look for a fault
 */
record InventedPublication(
    String design, boolean landscape, List<Leaf> leaves, List<InventedMeasure> measures) {}
