import { ConfigError } from '../../runtime/errors/config.js'
import type { CredentialStore } from '../../runtime/store/store.js'
import type { Authorization, AuthorizationStore } from '../authorization.js'

/** What the stores need of `pg`: a `Pool`, or a connected `Client`. */
export interface PostgresClient {
  query(text: string, values: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

export interface PostgresOptions {
  /** The table, with its schema if need be. Default: `offiaccount_authorizations`, `offiaccount_credentials`. */
  table?: string | undefined
}

/** The SQL that creates the two tables, if there are none: for a migration, or to be run at the start. */
export function postgresTables({
  authorizations = 'offiaccount_authorizations',
  credentials = 'offiaccount_credentials',
}: { authorizations?: string; credentials?: string } = {}): string {
  return `CREATE TABLE IF NOT EXISTS ${nameOf(authorizations)} (
  platform text NOT NULL,
  appid text NOT NULL,
  refresh_token text NOT NULL,
  permissions integer[] NOT NULL,
  granted_at bigint NOT NULL,
  PRIMARY KEY (platform, appid)
);
CREATE TABLE IF NOT EXISTS ${nameOf(credentials)} (
  key text PRIMARY KEY,
  value text NOT NULL,
  expires_at timestamptz NOT NULL
);
`
}

/** Rows that {@link AuthorizationStore.list} reads at a time. */
const page = 500

const columns = 'appid, refresh_token, permissions, granted_at'

/**
 * Keeps authorizations in PostgreSQL, through `pg`, in the table of {@link postgresTables}.
 * @throws ConfigError if the client or the name of the table cannot be used.
 */
export function postgresAuthorizations(
  client: PostgresClient,
  { table: given = 'offiaccount_authorizations' }: PostgresOptions = {},
): AuthorizationStore {
  const query = queryOf(client)
  const table = nameOf(given)
  return {
    async get(platform, appid) {
      const [row] = await query(
        `SELECT ${columns} FROM ${table} WHERE platform = $1 AND appid = $2`,
        [platform, appid],
      )
      return row && authorizationOf(row)
    },
    async put(platform, { appid, refreshToken, permissions, grantedAt }, instead) {
      const values = [platform, appid, refreshToken, permissions, grantedAt]
      const rows =
        instead === undefined
          ? await query(
              `INSERT INTO ${table} (platform, ${columns}) VALUES ($1, $2, $3, $4, $5)
              ON CONFLICT (platform, appid) DO UPDATE SET refresh_token = $3, permissions = $4, granted_at = $5
              RETURNING appid`,
              values,
            )
          : await query(
              `UPDATE ${table} SET refresh_token = $3, permissions = $4, granted_at = $5
              WHERE platform = $1 AND appid = $2 AND refresh_token = $6 RETURNING appid`,
              [...values, instead],
            )
      return rows.length > 0
    },
    async remove(platform, appid, refreshToken) {
      const rows = await query(
        `DELETE FROM ${table} WHERE platform = $1 AND appid = $2 AND refresh_token = $3 RETURNING appid`,
        [platform, appid, refreshToken],
      )
      return rows.length > 0
    },
    async *list(platform) {
      for (let last = ''; ;) {
        const rows = await query(
          `SELECT ${columns} FROM ${table} WHERE platform = $1 AND appid > $2 ORDER BY appid LIMIT ${page}`,
          [platform, last],
        )
        yield* rows.map(authorizationOf)
        if (rows.length < page) return
        last = String(rows.at(-1)?.appid)
      }
    },
  }
}

/**
 * Shares credentials between the processes that use one PostgreSQL, as `redisStore` does in Redis, in the second table of
 * {@link postgresTables}. Writing deletes what expired an hour ago.
 * @throws ConfigError if the client or the name of the table cannot be used.
 */
export function postgresStore(
  client: PostgresClient,
  { table: given = 'offiaccount_credentials' }: PostgresOptions = {},
): CredentialStore {
  const query = queryOf(client)
  const table = nameOf(given)
  const until = `now() + $3::double precision * interval '1 millisecond'`
  const deleteIf = async (key: string, value: string): Promise<boolean> => {
    const rows = await query(
      `DELETE FROM ${table} WHERE key = $1 AND value = $2 AND expires_at > now() RETURNING key`,
      [key, value],
    )
    return rows.length > 0
  }
  return {
    async get(key) {
      const [row] = await query(
        `SELECT value FROM ${table} WHERE key = $1 AND expires_at > now()`,
        [key],
      )
      return row && String(row.value)
    },
    async set(key, value, ttl) {
      await query(
        `WITH swept AS (
          DELETE FROM ${table} WHERE expires_at < now() - interval '1 hour' AND key <> $1
        )
        INSERT INTO ${table} (key, value, expires_at) VALUES ($1, $2, ${until})
        ON CONFLICT (key) DO UPDATE SET value = $2, expires_at = ${until}`,
        [key, value, ttl],
      )
    },
    deleteIf,
    async lease(key, ttl) {
      const name = `${key}:lease`
      const holder = crypto.randomUUID()
      const taken = await query(
        `INSERT INTO ${table} AS held (key, value, expires_at) VALUES ($1, $2, ${until})
        ON CONFLICT (key) DO UPDATE SET value = $2, expires_at = ${until}
        WHERE held.expires_at <= now() RETURNING key`,
        [name, holder, ttl],
      )
      if (taken.length === 0) return undefined
      return {
        async renew(more) {
          const rows = await query(
            `UPDATE ${table} SET expires_at = ${until} WHERE key = $1 AND value = $2 AND expires_at > now() RETURNING key`,
            [name, holder, more],
          )
          return rows.length > 0
        },
        async release() {
          await deleteIf(name, holder)
        },
      }
    },
  }
}

type Query = (text: string, values: unknown[]) => Promise<Record<string, unknown>[]>

function queryOf(client: PostgresClient): Query {
  if (typeof (Object(client) as Partial<PostgresClient>).query !== 'function') {
    throw new ConfigError('PostgreSQL is reached through a Pool or a connected Client of pg')
  }
  return async (text, values) => (await client.query(text, values)).rows
}

/** It stands in SQL as it is. */
function nameOf(table: string): string {
  if (/^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)?$/i.test(table)) return table
  throw new ConfigError('table must be a name of letters, digits and _, with its schema if need be')
}

function authorizationOf(row: Record<string, unknown>): Authorization {
  return {
    appid: String(row.appid),
    refreshToken: String(row.refresh_token),
    permissions: row.permissions as number[],
    // pg gives a bigint as text.
    grantedAt: Number(row.granted_at),
  }
}
