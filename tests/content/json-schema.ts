// As much of JSON Schema (draft-07) as the derived schemas use: shows that editors accept what the border accepts.
type Fields = Readonly<Record<string, unknown>>;
/** From the keyword's own value, what is judged and the schema around it to breaches. */
type Keyword = (asks: unknown, value: unknown, schema: Fields) => readonly string[];

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (isList(value) ? value : []);
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** A keyword that asks one thing of one kind of value. */
const asks =
  <T>(is: (value: unknown) => value is T, holds: (value: T, asked: unknown) => boolean): Keyword =>
  (asked, value) =>
    !is(value) || holds(value, asked) ? [] : [`${JSON.stringify(value)} breaks ${asked}`];
const isText = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) => typeof value === 'number';
const isAnything = (value: unknown): value is unknown => value !== undefined;

const ofType: Readonly<Record<string, (value: unknown) => boolean>> = {
  array: isList,
  boolean: (value) => typeof value === 'boolean',
  integer: Number.isInteger,
  number: isNumber,
  object: isFields,
  string: isText,
};

const matching = (schemas: unknown, value: unknown) =>
  listOf(schemas).filter((one) => breachesOf(one, value).length === 0).length;

const keywords: Readonly<Record<string, Keyword>> = {
  $schema: () => [],
  description: () => [],
  additionalItems: () => [],
  type: asks(isAnything, (value, asked) => ofType[String(asked)]?.(value) ?? false),
  const: asks(isAnything, same),
  enum: asks(isAnything, (value, asked) => listOf(asked).some((one) => same(one, value))),
  anyOf: asks(isAnything, (value, asked) => matching(asked, value) > 0),
  oneOf: asks(isAnything, (value, asked) => matching(asked, value) === 1),
  minLength: asks(isText, (value, asked) => value.length >= Number(asked)),
  maxLength: asks(isText, (value, asked) => value.length <= Number(asked)),
  pattern: asks(isText, (value, asked) => new RegExp(String(asked), 'u').test(value)),
  minimum: asks(isNumber, (value, asked) => value >= Number(asked)),
  maximum: asks(isNumber, (value, asked) => value <= Number(asked)),
  minItems: asks(isList, (value, asked) => value.length >= Number(asked)),
  maxItems: asks(isList, (value, asked) => value.length <= Number(asked)),
  required: asks(isFields, (value, asked) => listOf(asked).every((key) => String(key) in value)),
  properties: (asked, value) =>
    Object.entries(fieldsOf(asked)).flatMap(([key, schema]) =>
      isFields(value) && key in value ? under(key, breachesOf(schema, value[key])) : [],
    ),
  additionalProperties: (asked, value, schema) =>
    Object.entries(fieldsOf(value))
      .filter(([key]) => !(key in fieldsOf(schema['properties'])))
      .flatMap(([key, one]) =>
        under(key, asked === false ? ['is unknown'] : breachesOf(asked, one)),
      ),
  propertyNames: (asked, value) =>
    Object.keys(fieldsOf(value)).flatMap((key) => under(key, breachesOf(asked, key))),
  items: (asked, value, { additionalItems }) =>
    listOf(value).flatMap((one, i) => {
      if (!isList(asked)) return under(i, breachesOf(asked, one));
      if (i < asked.length) return under(i, breachesOf(asked[i], one));
      return additionalItems === false ? under(i, ['is one too many']) : [];
    }),
};

const under = (key: string | number, breaches: readonly string[]) =>
  breaches.map((breach) => `${key} ${breach}`);

/** Every breach of the schema, with its path. Throws on a keyword it does not know: that would pass unseen. */
export function breachesOf(schema: unknown, value: unknown): readonly string[] {
  const fields = fieldsOf(schema);
  return Object.entries(fields).flatMap(([name, asked]) => {
    const keyword = keywords[name];
    if (!keyword) throw new Error(`JSON Schema keyword ${name} is not known here`);
    return keyword(asked, value, fields);
  });
}
