package jp.shisaku.invented;

import java.util.List;

/**
 * A publication as it was meant, and its pages.
 *
 * @param design how its sheets are set, for people who look for a fault
 * @param certain false where not even people always tell what belongs together: what is not read as
 *     it was meant has to be told then
 */
record InventedPublication(
    String design,
    boolean landscape,
    boolean certain,
    List<Leaf> leaves,
    List<InventedMeasure> measures) {}
