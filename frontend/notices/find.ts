/** A member of staff who can be named. */
export interface Person {
  name: string;
  initials: string;
  username: string;
}

const MOST = 6;

/** What is typed after the last @ before the caret, which no letter stands before; null if there is none. */
export function asked(before: string): string | null {
  const found = /(?:^|[^\p{L}\p{N}])@([\p{L}\p{N}'’ .-]{0,60})$/u.exec(before);
  return found ? found[1] : null;
}

/** Those whose name, a part of it, initials or user name begin as typed. */
export function matching(people: Person[], typed: string): Person[] {
  const begin = typed.toLocaleLowerCase();
  return people
    .filter((person) =>
      [person.name, ...person.name.split(/\s+/), person.initials, person.username].some((text) =>
        text.toLocaleLowerCase().startsWith(begin)
      )
    )
    .slice(0, MOST);
}
