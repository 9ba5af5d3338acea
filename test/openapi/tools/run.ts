import { runApart } from '../../support/apart.js'

await runApart('test/openapi/tools')
