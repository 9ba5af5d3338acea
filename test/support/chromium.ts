import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, test, type TestAPI } from 'vitest'

/** Tests that need a browser. Where there is none they are skipped, and say so. */
export const testInChromium: TestAPI = chromiumIsThere() ? test : (test.skip as TestAPI)

function chromiumIsThere(): boolean {
  const found = spawnSync('chromium', ['--version']).status === 0
  if (!found && process.env.REQUIRE_CHROMIUM) throw new Error('there is no chromium on the PATH')
  if (!found) {
    console.warn('SKIPPED: the tests in a browser, because there is no chromium on the PATH')
  }
  return found
}

/** Opens a page in a browser of this test's own, without a window. */
export function openPage(url: string): void {
  const profile = mkdtempSync(join(tmpdir(), 'offiaccount-chromium-'))
  const browser = spawn(
    'chromium',
    ['--headless=new', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`, url],
    { stdio: 'ignore', detached: true },
  )
  onTestFinished(() => {
    // The whole group: the browser's processes would write to the profile that is removed.
    if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL')
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  })
}
