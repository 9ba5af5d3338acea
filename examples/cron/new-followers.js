/**
 * How many users came and went yesterday, for a crontab. WeChat has the numbers from 8 o'clock, Beijing time:
 *
 *     CRON_TZ=Asia/Shanghai
 *     30 8 * * * . /etc/wechat.env && node /srv/new-followers.js
 *
 * Nothing is caught: an error ends the script with status 1 and a text that says what to do, which cron sends by mail.
 */
import { OffiAccount } from 'offiaccount'
import * as datacube from 'offiaccount/datacube'

const {
  OFFIACCOUNT_APPID: appid = '',
  OFFIACCOUNT_SECRET: secret,
  OFFIACCOUNT_BASE_URL: baseUrl,
} = process.env
const account = new OffiAccount({ appid, secret, baseUrl })

const [yesterday = ''] = new Date(Date.now() + (8 - 24) * 3_600_000).toISOString().split('T')
const { list } = await datacube.getUserSummary(account, {
  begin_date: yesterday,
  end_date: yesterday,
})
const came = list.reduce((sum, { new_user }) => sum + new_user, 0)
const left = list.reduce((sum, { cancel_user }) => sum + cancel_user, 0)
console.log(`${yesterday}: ${came} new followers, ${left} left`)
