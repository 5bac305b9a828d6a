import type { Cluster } from './cluster.ts';
import type { Gender } from './gender.ts';
import { genderOfName, genderOfTitle } from './gender.ts';
import type { NameMention } from './nameMention.ts';
import type { Fit, PersonName } from './personName.ts';
import { areSameName, fitOf, isMisspelling, parsePersonName } from './personName.ts';
import { isRoleHead } from './roles.ts';

const FITS: readonly Fit[] = ['family', 'part', 'given'];
/** Weights of what makes a person the one that a bare surname means. */
const SALIENCE = { fullName: 1, lead: 2, near: 1.5, unseen: -3, role: 6 };
/** The first sentences of an article: headline, lead and what follows. */
const LEAD_SENTENCES = 3;

/** One person, while names are gathered. */
class Person implements Cluster {
  readonly type = 'person';
  readonly mentions: NameMention[] = [];
  readonly rivals = new Map<NameMention, readonly Person[]>();
  /** The different full names, the fullest first. */
  readonly names: PersonName[] = [];
  /** What titles and the given name say; the first to say something counts. */
  gender: Gender | undefined;
  readonly #sentences = new Set<number>();
  readonly #roles = new Set<string>();
  #fullNames = 0;
  #isInLead = false;
  #first = Infinity;

  add(mention: NameMention, name: PersonName): void {
    this.mentions.push(mention);
    this.#sentences.add(mention.sentence);
    this.#first = Math.min(this.#first, mention.start);
    if (mention.sentence < LEAD_SENTENCES) this.#isInLead = true;
    const role = roleHead(mention.role?.text);
    if (role) this.#roles.add(role);
    this.gender ??= genderOfMention(mention);
    if (name.words.length < 2) return;
    this.#fullNames++;
    if (!this.names.some((other) => isEqual(other, name))) this.names.push(name);
  }

  isNamedIn(sentence: number): boolean {
    return this.#sentences.has(sentence);
  }

  /** How likely a bare name, at its place in the text, means this person rather than another whom it fits. */
  salience({ start, sentence, role }: NameMention): number {
    const isNear = this.isNamedIn(sentence) || this.isNamedIn(sentence - 1);
    const head = roleHead(role?.text);
    return (
      SALIENCE.fullName * this.#fullNames +
      (this.#isInLead ? SALIENCE.lead : 0) +
      (isNear ? SALIENCE.near : 0) +
      (this.#first > start ? SALIENCE.unseen : 0) +
      (head && this.#roles.has(head) ? SALIENCE.role : 0)
    );
  }
}

/**
 * Whose name each mention is. Full names come first, fullest before shorter, so that a headline's "Kim" can mean
 * somebody whom only the text names in full; then each bare name goes to the most salient person whom it fits. "Mrs
 * Obama" never goes to a man.
 */
export function clusterPeople(mentions: readonly NameMention[]): Cluster[] {
  const named = mentions.map((mention) => ({
    mention,
    name: parsePersonName(mention.whole ?? mention.text),
  }));
  const people: Person[] = [];
  const full = named.filter(({ name }) => name.words.length > 1);
  assign(
    people,
    full.sort((a, b) => b.name.words.length - a.name.words.length),
    ({ name, mention }, all) =>
      all.filter((person) =>
        person.names.some(
          (other) =>
            areSameName(name, other) || (isMisspelling(name, other) && !person.isNamedIn(mention.sentence)),
        ),
      ),
  );
  assign(
    people,
    named.filter(({ name }) => name.words.length <= 1),
    ({ name }, all) => {
      const fitting = FITS.map((fit) =>
        all.filter((person) => person.names.some((other) => fitOf(name, other) === fit)),
      );
      return fitting.find((group) => group.length > 0) ?? [];
    },
  );
  return people;
}

interface Named {
  readonly mention: NameMention;
  readonly name: PersonName;
}

/**
 * Gives each name to the most salient of its candidates, or to a new person, who is a candidate for equal names
 * thereafter.
 */
function assign(
  people: Person[],
  named: readonly Named[],
  candidatesOf: (named: Named, people: readonly Person[]) => readonly Person[],
): void {
  const known = new Map<string, readonly Person[]>();
  for (const each of named) {
    const { mention, name } = each;
    const key = [...name.words, name.suffix].join(' ');
    const candidates = known.get(key) ?? candidatesOf(each, people);
    const gender = genderOfMention(mention);
    const [best, ...others] = candidates
      .filter((person) => !gender || !person.gender || person.gender === gender)
      .sort((a, b) => b.salience(mention) - a.salience(mention));
    const person = best ?? new Person();
    if (!best) people.push(person);
    person.add(mention, name);
    if (others.length > 0) person.rivals.set(mention, others);
    known.set(key, best ? candidates : [...candidates, person]);
  }
}

function genderOfMention({ role, text, whole }: NameMention): Gender | undefined {
  return (role ? genderOfTitle(role.text) : undefined) ?? genderOfName(whole ?? text);
}

function roleHead(role: string | undefined): string | null {
  const head =
    role
      ?.toLowerCase()
      .split(/[\s-]+/)
      .at(-1)
      ?.replace(/\.$/, '') ?? '';
  return isRoleHead(head) && head.length > 3 ? head : null;
}

function isEqual(a: PersonName, b: PersonName): boolean {
  return a.suffix === b.suffix && a.words.join(' ') === b.words.join(' ');
}
