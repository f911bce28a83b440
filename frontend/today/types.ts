/** What the server hands the page of a day and what the page asks of it. The server decides rules, words and dates. */

export interface Row {
  /** The row's identity within the page. */
  key: string;
  /** Id of the target. */
  t: string;
  /** Id and version of the follow-up. */
  f?: string;
  v?: number;
  lead: string;
  leadKind: 'overdue' | 'today' | 'none' | 'bold' | 'plain';
  name: string;
  /** Only named people may know of it. */
  lock?: boolean;
  club?: { n: string; r: string; a: string; b: string };
  what: string;
  extra?: string;
  acts: string[];
}

export interface Section {
  id: string;
  title: string;
  count: number;
  note: string;
  rows: Row[];
  more: number;
  moreText: string;
}

export interface Page {
  title: string;
  summary: string;
  sections: Section[];
  /** Said where nothing waits. */
  free?: string;
  news: { title: string; since: string; days: { day: string; items: Item[] }[]; none: string };
  tally: { title: string; heads: string[]; rows: TallyRow[]; none: string };
  mayWork: boolean;
  mayHandOver: boolean;
  tomorrow: string;
  nextWeek: string;
  texts: Record<string, string>;
}

export interface Item { key: string; time: string; who: string; what: string; t: string; name: string }

export interface TallyRow { priority: string; kind: number; open: number; silent: number; noNextStep: number }

export interface Answer { said?: string; refused?: string; undo?: string }

export interface DayServer {
  snooze(target: string, followUp: string | null, seen: number, to: string): Promise<Answer>;
  chase(target: string): Promise<Answer>;
  done(followUp: string, seen: number): Promise<Answer>;
  takeBack(followUp: string): Promise<Answer>;
  prioritise(target: string, priority: number): Promise<Answer>;
  decide(target: string): Promise<void>;
  more(section: string): Promise<void>;
  act(act: string, target: string): Promise<void>;
  open(target: string): Promise<void>;
}
