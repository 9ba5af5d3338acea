import { readFile } from 'node:fs/promises'
import { loadApi } from '../../testing/api.js'
import type { MockWeChat } from '../../testing/mock.js'
import { fieldsOf } from '../../testing/remote/methods.js'

/**
 * The users of a file follow the account.
 * @throws Error that says what is wrong with the file, before anybody follows
 */
export async function followAll(file: string, mock: MockWeChat): Promise<void> {
  const api = await loadApi()
  const users = usersOf(await readFile(file, 'utf8'), file)
  const followers = users.map((user, index) => {
    try {
      return fieldsOf(JSON.stringify(user), 'follow', api)
    } catch (error) {
      throw new Error(`user ${index + 1} of ${file}: ${(error as Error).message}`, { cause: error })
    }
  })
  for (const follower of followers) mock.follow(follower)
}

function usersOf(text: string, file: string): unknown[] {
  const hint = `${file} is a JSON array of users, such as [{"openid": "o1"}]`
  try {
    const users: unknown = JSON.parse(text)
    if (Array.isArray(users)) return users
  } catch (error) {
    throw new Error(hint, { cause: error })
  }
  throw new Error(hint)
}
