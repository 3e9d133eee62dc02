// Sums the reports of all test runners and ends with one line: N passed, N failed. Whatever keeps the sum from being
// trusted counts as one failure each: a runner without a report or without a test, a test that was written and not run.
const { existsSync, readFileSync, readdirSync } = require('node:fs');

let passed = 0;
let failed = 0;

function fail(sentence) {
  console.log(sentence);
  failed += 1;
}

function files(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending) && !name.includes('node_modules'))
    .map((name) => `${folder}/${name}`.replaceAll('\\', '/'));
}

/** Adds one runner's numbers. */
function add(runner, good, bad) {
  if (!Number.isInteger(good) || !Number.isInteger(bad)) return fail(`${runner}: its count cannot be read`);
  if (good + bad === 0) return fail(`${runner}: not a single test ran`);
  console.log(`${runner}: ${good} passed, ${bad} failed`);
  passed += good;
  failed += bad;
}

function junit() {
  const cases = ['api', 'deploy']
    .flatMap((folder) => files(folder, '.xml'))
    .filter((name) => /\/(surefire|failsafe)-reports\/TEST-/.test(name))
    .flatMap((name) => readFileSync(name, 'utf8').match(/<testcase [^>]*?(\/>|>[^]*?<\/testcase>)/g) ?? []);
  const bad = cases.filter((text) => /<(failure|error)\b/.test(text)).length;
  const skipped = cases.filter((text) => /<skipped\b/.test(text)).length;
  add('JUnit', cases.length - bad - skipped, bad);

  /** @type {Record<string, Set<string>>} the tests that ran, by outer class; jqwik leaves its package out */
  const ran = {};
  for (const text of cases) {
    const outer = text.match(/classname="([^"$]+)/)?.[1] ?? '';
    ran[outer] ??= new Set();
    ran[outer].add(text.match(/ name="([^"([{]*)/)?.[1].trim() ?? '');
  }
  for (const name of ['api', 'deploy'].flatMap((folder) => files(folder, '.java'))) {
    const source = readFileSync(name, 'utf8');
    const written = source.match(/^\s*@(Test|ParameterizedTest|RepeatedTest|TestFactory|Property|Example)\b/gm)?.length;
    if (!written || /^(public )?abstract class /m.test(source)) continue;
    const outer = name.replace(/^.*src\/test\/java\//, '').replace('.java', '').replaceAll('/', '.');
    const simple = outer.replace(/^.*\./, '');
    const run = new Set([...(ran[outer] ?? []), ...(ran[simple] ?? [])]).size;
    if (run < written) fail(`JUnit: ${outer} has ${written} tests, ${run} of them ran`);
  }
}

function report(runner, file, count) {
  try {
    count(JSON.parse(readFileSync(file, 'utf8')));
  } catch (problem) {
    fail(`${runner}: its count cannot be read (${problem.message})`);
  }
}

function vitest() {
  report('Vitest', 'web-client/target/vitest.json', (result) => {
    add('Vitest', result.numPassedTests, result.numFailedTests);
    const written = files('web-client/tests/unit', '.test.js').length;
    if (result.testResults.length < written) fail(`Vitest: ${result.testResults.length} of ${written} files ran`);
  });
}

/** A suite holds tests and suites; what failed, once or for good, is said with its place and its sentence, for whoever has only this output. */
function sayWhatFailed({ suites = [], specs = [] }) {
  suites.forEach(sayWhatFailed);
  for (const { ok, file, line, title, tests } of specs) {
    const again = ok && tests.some(({ status }) => status === 'flaky');
    if (ok && !again) continue;
    const colours = /\u001b\[[0-9;]*m/g;
    const why = tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors.map(({ message = '' }) => message)));
    console.log(`\n${again ? 'Passed at the second try: ' : ''}${file}:${line} ${title}\n${why.join('\n').replace(colours, '').slice(0, 2000)}\n`);
  }
}

function playwright() {
  const reports = files('web-client/target', '.json').filter((name) => name.includes('/playwright'));
  if (reports.length === 0) fail('Playwright: there is no report');
  const run = new Set();
  for (const file of reports) {
    report('Playwright', file, (result) => {
      add('Playwright', result.stats.expected + result.stats.flaky, result.stats.unexpected);
      for (const suite of result.suites) {
        run.add(suite.file.replace(/^.*\//, ''));
        sayWhatFailed(suite);
      }
    });
  }
  for (const written of ['screens', 'journeys', 'passkeys', 'never-lost'].flatMap((folder) => files(`web-client/tests/${folder}`, '.spec.js'))) {
    if (!run.has(written.replace(/^.*\//, ''))) fail(`Playwright: ${written} did not run`);
  }
}

junit();
vitest();
playwright();
const build = Number(process.argv[2]);
if (build !== 0 && failed === 0) fail('The build failed');
console.log(`${passed} passed, ${failed} failed`);
process.exit(build === 0 && failed === 0 ? 0 : 1);
