import type { Entity, Mention, Span } from '../model.ts';
import { append } from './append.ts';

/** A pronoun or a noun phrase that means an entity. */
export interface Reference extends Span {
  readonly entity: string;
  readonly kind: 'nominal' | 'pronoun';
  readonly confidence: number;
}

/** The entities with these among their mentions, in text order. */
export function withReferences(entities: readonly Entity[], references: readonly Reference[]): Entity[] {
  const byEntity = new Map<string, Mention[]>();
  for (const { entity, ...mention } of references) append(byEntity, entity, mention);
  return entities.map((entity) => {
    const own = byEntity.get(entity.id);
    return own
      ? { ...entity, mentions: [...entity.mentions, ...own].sort((a, b) => a.start - b.start) }
      : entity;
  });
}
