import { runApart } from '../support/apart.js'

await runApart('test/peers', 'test/bench')
