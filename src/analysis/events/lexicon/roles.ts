import type { ParticipantRole } from '../../model.ts';

type Role = Extract<ParticipantRole, 'source' | 'target'>;

/** Which participant stands where. A preposition that is not named gives none. */
export interface RoleScheme {
  readonly subject: Role | null;
  readonly object: Role | null;
  /** Prepositions after a verb or a noun. */
  readonly prepositions: Readonly<Record<string, Role>>;
  /** For nouns: whose it is ("Kim's visit", "the arrest of Lee"). Verbs do not use these. */
  readonly possessor: Role | null;
  readonly of: Role | null;
}

const BY = { by: 'source' } as const;

export const ROLES = {
  /** A attacks B; the attack of A on B. */
  act: {
    subject: 'source',
    object: 'target',
    prepositions: {
      ...BY,
      against: 'target',
      on: 'target',
      upon: 'target',
      at: 'target',
      toward: 'target',
      towards: 'target',
      to: 'target',
      with: 'target',
    },
    possessor: 'source',
    of: 'source',
  },
  /** A fights B; fighting between A and B: both are sources. */
  fight: {
    subject: 'source',
    object: 'target',
    prepositions: {
      ...BY,
      against: 'target',
      on: 'target',
      with: 'target',
      between: 'source',
      among: 'source',
    },
    possessor: 'source',
    of: 'source',
  },
  /** A mediates between B and C. */
  mediate: {
    subject: 'source',
    object: 'target',
    prepositions: { ...BY, between: 'target', among: 'target', with: 'target', for: 'target' },
    possessor: 'source',
    of: 'source',
  },
  /** A arrests B; B's arrest; the arrest of B by A. The noun belongs to whom it is done to. */
  done: {
    subject: 'source',
    object: 'target',
    prepositions: { ...BY, against: 'target', on: 'target', to: 'target', from: 'target', between: 'target' },
    possessor: 'target',
    of: 'target',
  },
  /** A appoints B ambassador to C: C has no part in it. */
  appoint: { subject: 'source', object: 'target', prepositions: BY, possessor: 'target', of: 'target' },
  /** A meets B; A and B meet; a meeting between A and B: both are sources. */
  mutual: {
    subject: 'source',
    object: 'source',
    prepositions: { ...BY, with: 'source', between: 'source', among: 'source' },
    possessor: 'source',
    of: 'source',
  },
  /** A visits B; A's visit to B. */
  visit: {
    subject: 'source',
    object: 'target',
    prepositions: { ...BY, to: 'target' },
    possessor: 'source',
    of: 'source',
  },
  /** A calls on B: "left for Kastria on a visit". */
  call: {
    subject: 'source',
    object: 'target',
    prepositions: { ...BY, to: 'target', for: 'target' },
    possessor: 'source',
    of: 'source',
  },
  /** A goes somewhere; where to is the place. */
  travel: { subject: 'source', object: null, prepositions: BY, possessor: 'source', of: 'source' },
  /** A gives something to B; A supplies B with something; aid from A for B. The thing given is no participant. */
  give: {
    subject: 'source',
    object: 'target',
    prepositions: { ...BY, to: 'target', for: 'target', from: 'source', into: 'target', with: 'target' },
    possessor: 'source',
    of: null,
  },
  /** A buys something from B. */
  take: {
    subject: 'source',
    object: 'target',
    prepositions: { ...BY, from: 'target', to: 'target', on: 'target', against: 'target' },
    possessor: 'source',
    of: null,
  },
  /** A asks B for something; A's request to B. */
  ask: {
    subject: 'source',
    object: 'target',
    prepositions: { ...BY, to: 'target', on: 'target', upon: 'target', from: 'target' },
    possessor: 'source',
    of: 'source',
  },
  /** A says something to B. What is spoken of is no participant. */
  say: {
    subject: 'source',
    object: 'target',
    prepositions: { ...BY, to: 'target', with: 'target', from: 'source' },
    possessor: 'source',
    of: 'source',
  },
  /** A and B agree to what C wants. */
  accept: {
    subject: 'source',
    object: 'target',
    prepositions: { ...BY, with: 'source' },
    possessor: 'source',
    of: 'source',
  },
  /** A criticises B; A's criticism of B; A's invasion of B. */
  against: {
    subject: 'source',
    object: 'target',
    prepositions: {
      ...BY,
      against: 'target',
      on: 'target',
      at: 'target',
      for: 'target',
      to: 'target',
      into: 'target',
    },
    possessor: 'source',
    of: 'target',
  },
  /** A rejects what B wants: the proposal's owner is the target. */
  reject: {
    subject: 'source',
    object: 'target',
    prepositions: { ...BY, with: 'target', to: 'target', from: 'target' },
    possessor: 'source',
    of: null,
  },
  /** A moves troops to B. */
  deploy: {
    subject: 'source',
    object: null,
    prepositions: {
      ...BY,
      to: 'target',
      in: 'target',
      into: 'target',
      against: 'target',
      on: 'target',
      near: 'target',
      along: 'target',
    },
    possessor: 'source',
    of: 'source',
  },
  /** A withdraws from B; A lifts the siege of B. */
  leave: {
    subject: 'source',
    object: 'target',
    prepositions: { ...BY, from: 'target', on: 'target', against: 'target', in: 'target', to: 'target' },
    possessor: 'source',
    of: 'source',
  },
  /** A dies, A is born: it happens to A. */
  undergo: {
    subject: 'target',
    object: null,
    prepositions: BY,
    possessor: 'target',
    of: 'target',
  },
  /** A storm kills A: it happens to A, and nobody does it. */
  undone: { subject: null, object: 'target', prepositions: {}, possessor: 'target', of: 'target' },
  /** A wins, A launches a product. */
  do: {
    subject: 'source',
    object: null,
    prepositions: { ...BY, against: 'target', over: 'target' },
    possessor: 'source',
    of: 'source',
  },
} as const satisfies Record<string, RoleScheme>;

export type RoleName = keyof typeof ROLES;
