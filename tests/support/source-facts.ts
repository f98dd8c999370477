// What the architecture rules need to know of a source file, taken from its syntax tree, so that
// words in comments and strings are never mistaken for code.
import { type ESTree, parseSync, Visitor } from 'vite';

export type SourceFile = { path: string; text: string };
type At = { line: number };
export type Import = At & { from: string; typesOnly: boolean };
export type SourceFacts = {
  imports: Import[];
  /** Names used as values or types; `x.name` and `{ name: 1 }` use no name. */
  names: (At & { name: string })[];
  /** `Math.random` and the like, dotted. */
  members: (At & { name: string })[];
  /** Ways round the type checker. */
  escapes: (At & { what: string })[];
  comments: (At & { text: string })[];
  /** Strings, templates and the words between tags. */
  strings: (At & { text: string })[];
};

const fixed = (node: ESTree.Expression): string =>
  node.type === 'Literal' && typeof node.value === 'string' ? node.value : '(not a plain string)';

const isConst = (type: ESTree.TSType): boolean =>
  type.type === 'TSTypeReference' &&
  type.typeName.type === 'Identifier' &&
  type.typeName.name === 'const';

const read = ({ path, text }: SourceFile): SourceFacts => {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const at = ({ start }: { start: number }): At => ({
    line: text.slice(0, start).split('\n').length,
  });
  const facts: SourceFacts = {
    imports: [],
    names: [],
    members: [],
    escapes: [],
    comments: comments.map((comment) => ({ ...at(comment), text: comment.value })),
    strings: [],
  };
  // Visited after their parents, which know that these are no names.
  const labels = new Set<unknown>();
  const label = ({ computed, key }: { computed: boolean; key: unknown }) => {
    if (!computed) labels.add(key);
  };
  const imported = (node: ESTree.Node, from: string, typesOnly: boolean) =>
    facts.imports.push({ ...at(node), from, typesOnly });
  const bypass = (node: ESTree.Node, what: string) => facts.escapes.push({ ...at(node), what });
  const definite = (node: ESTree.VariableDeclarator | ESTree.PropertyDefinition) => {
    if (node.definite) bypass(node, 'a definite !');
  };

  new Visitor({
    ImportDeclaration: (node) => imported(node, node.source.value, node.importKind === 'type'),
    ExportNamedDeclaration: (node) => {
      if (node.source) imported(node, node.source.value, node.exportKind === 'type');
    },
    ExportAllDeclaration: (node) => imported(node, node.source.value, node.exportKind === 'type'),
    ImportExpression: (node) => imported(node, fixed(node.source), false),
    TSImportType: (node) => imported(node, fixed(node.source), true),
    MemberExpression: (node) => {
      if (node.computed || node.property.type !== 'Identifier') return;
      labels.add(node.property);
      if (node.object.type !== 'Identifier') return;
      facts.members.push({ ...at(node), name: `${node.object.name}.${node.property.name}` });
    },
    Property: (node) => {
      if (!node.shorthand) label(node);
    },
    MethodDefinition: label,
    PropertyDefinition: (node) => {
      label(node);
      definite(node);
    },
    TSPropertySignature: label,
    TSMethodSignature: label,
    Identifier: (node) => {
      if (!labels.has(node)) facts.names.push({ ...at(node), name: node.name });
    },
    TSAnyKeyword: (node) => bypass(node, 'any'),
    TSNonNullExpression: (node) => bypass(node, 'a non-null !'),
    TSTypeAssertion: (node) => bypass(node, 'a cast'),
    TSAsExpression: (node) => {
      if (!isConst(node.typeAnnotation)) bypass(node, 'a cast with as');
    },
    VariableDeclarator: definite,
    Literal: (node) => {
      if (typeof node.value === 'string') facts.strings.push({ ...at(node), text: node.value });
    },
    TemplateElement: (node) => facts.strings.push({ ...at(node), text: node.value.raw }),
    JSXText: (node) => facts.strings.push({ ...at(node), text: node.value }),
  }).visit(program);
  return facts;
};

const known = new WeakMap<SourceFile, SourceFacts>();

/** Read once for each file, however many rules ask. */
export const factsOf = (file: SourceFile): SourceFacts => {
  const facts = known.get(file) ?? read(file);
  known.set(file, facts);
  return facts;
};
