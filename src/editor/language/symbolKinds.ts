import { SymbolKind } from 'vscode';
import type { EntityType } from '../../analysis/model.ts';

/** What VS Code's lists of symbols, made for programs, show each kind of name as. */
export const SYMBOL_KINDS: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Namespace,
  equipment: SymbolKind.Struct,
  other: SymbolKind.Variable,
};
