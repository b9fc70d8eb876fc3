package jp.shisaku.sheet.header;

/**
 * Where a sheet begins: {@code heading} with its heading, {@code body} with its name or header,
 * {@code start} with what stands above the heading: an office.
 */
record Anchor(int start, int heading, int body) {
  Anchor(int heading, int body) {
    this(heading, heading, body);
  }
}
