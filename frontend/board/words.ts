/** The element's words: all of them come from the server, by key, with {0} {1} for what is filled in. */
export class Words {
  private texts: Record<string, string> = {};

  learn(texts: Record<string, string>): void {
    this.texts = texts;
  }

  say = (key: string, ...values: (string | number)[]): string =>
    (this.texts[`board.${key}`] ?? this.texts[key] ?? '').replace(/\{(\d)\}/g, (_, at) => String(values[+at] ?? ''));
}
