/** What GraphQL itself brings along: scalars and directives, in Chinese by the English. */
export const ofGraphql: Readonly<Record<string, string>> = {
  "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.":
    "整数，介于 -2³¹ 与 2³¹ - 1 之间。",
  "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.":
    "文本，以 UTF-8 编码。",
  'The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted as an ID.':
    '唯一的标识，用来再次取得同一对象，也用作缓存的键。结果中总是字符串；作为输入时，字符串（如 `"4"`）与整数（如 `4`）都可以。',
  "The `Boolean` scalar type represents `true` or `false`.":
    "`true` 或 `false`，即是或否。",
  "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).":
    "小数，为双精度浮点数（[IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point)）。",
  "Directs the executor to include this field or fragment only when the `if` argument is true.":
    "仅当参数 `if` 为 true 时，才包含这个字段或片段。",
  "Directs the executor to skip this field or fragment when the `if` argument is true.":
    "当参数 `if` 为 true 时，略过这个字段或片段。",
  "Marks an element of a GraphQL schema as no longer supported.":
    "表示 schema 中的某一项不再支持。",
  "Exposes a URL that specifies the behavior of this scalar.":
    "给出说明此标量行为的网址。",
  "Indicates exactly one field must be supplied and this field must not be `null`.":
    "表示必须恰好给出一个字段，且该字段不能为 null。",
};
