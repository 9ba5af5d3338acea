/**
 * The service is CommonJS, and its tests run as ES modules: in jest a `require` of offiaccount, or of Nest 12, fails before
 * Node 24.9. `npm test` passes the flag that jest wants for that, `--experimental-vm-modules`, on Node 20, 22 and 24.
 *
 * With Nest 11, which is CommonJS itself, tests can stay CommonJS and need no flag if ts-jest compiles what is not:
 *
 *     transform: {
 *       '\\.ts$': 'ts-jest',
 *       '\\.js$': ['ts-jest', { tsconfig: { allowJs: true, module: 'commonjs', isolatedModules: true } }],
 *     },
 *     transformIgnorePatterns: ['/node_modules/(?!(offiaccount|ky)/)'],
 *
 * @type {import('jest').Config}
 */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/src'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['ts-jest', { useESM: true, tsconfig: 'tsconfig.spec.json' }] },
}
