/** Sets `$version`, the version of the data, in the transaction that loads them. */
export const SET_VERSION = /* cypher */ `
  MERGE (v:Version {of: 'data'})
  SET v.value = $version`;

export const VERSION = /* cypher */ `
  MATCH (v:Version {of: 'data'})
  RETURN v.value AS version`;
