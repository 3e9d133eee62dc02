import { expect } from '@playwright/test';
import { accessible } from './people.js';

/** @typedef {import('@playwright/test').Page} Page */

/** From the range for tests, with its check digit. */
function nhsNumber() {
  for (;;) {
    const nine = `999${100_000 + Math.floor(Math.random() * 900_000)}`;
    const sum = [...nine].reduce((all, digit, i) => all + Number(digit) * (10 - i), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${nine}${check}`;
  }
}

/** @param {Page} page @param {string} legend @param {Date} day */
async function fillDay(page, legend, day) {
  const group = page.getByRole('group', { name: legend, exact: true });
  await group.getByLabel('Day').fill(String(day.getDate()));
  await group.getByLabel('Month').fill(String(day.getMonth() + 1));
  await group.getByLabel('Year').fill(String(day.getFullYear()));
}

/** @param {number} n */
const inDays = (n) => new Date(Date.now() + n * 86_400_000);

/** A desk is wider than a phone. @param {Page} page */
export const atADesk = (page) => page.setViewportSize({ width: 1280, height: 800 });

/** Grace opens a budget, and has the code for its holder. @param {Page} grace @param {string} name */
export async function opened(grace, name) {
  await grace.goto('/open');
  await grace.getByLabel('What is their NHS number?').fill(nhsNumber());
  await grace.getByRole('button', { name: 'Look for them' }).click();
  await grace.getByLabel('Their full name').fill(name);
  await fillDay(grace, 'Their date of birth', new Date(1984, 5, 2));
  await accessible(grace);
  await grace.getByRole('button', { name: 'Go on' }).click();
  await grace.getByLabel('NHS continuing healthcare').check();
  await grace.getByLabel('What is the budget called?').fill('My care at home');
  await fillDay(grace, 'First day', inDays(0));
  await fillDay(grace, 'Last day', inDays(364));
  await grace.getByLabel('Grace Hill (you)').check();
  await accessible(grace);
  await grace.getByRole('button', { name: 'Open the budget' }).click();
  await expect(grace).toHaveURL(/\/budgets\/[0-9a-f-]{36}/);
  const budget = `/budgets/${new URL(grace.url()).pathname.split('/')[2]}`;
  await grace.goto(`${budget}/people/new?role=holder`);
  await grace.getByLabel('What is their name?').fill(name);
  await grace.getByLabel('By letter').check();
  await grace.getByRole('button', { name: 'Make the code' }).click();
  return { budget, code: await grace.locator('.code').innerText() };
}

/** @param {Page} grace @param {string} budget @param {string} name */
export async function toldTheSum(grace, budget, name) {
  await grace.goto(`${budget}/worked-out/new`);
  await grace.getByLabel('What is it for?').fill('Help at home');
  await grace.getByLabel('What does an hour cost?').fill('14');
  await grace.getByLabel('Hours a week').fill('1');
  await grace.getByRole('button', { name: `Tell ${name}` }).click();
  await expect(grace.getByText('Told.')).toBeVisible();
}

/** @param {Page} alex @param {string} budget */
export async function written(alex, budget) {
  const home = `${budget}/plan/write`;
  for (const section of ['what-matters', 'risks', 'if-things-go-wrong', 'who-looks-after']) {
    await alex.goto(`${home}/${section}`);
    await alex.getByLabel('In your own words').fill(`This is what I say about ${section}.`);
    await alex.getByRole('button', { name: 'Done' }).click();
    await expect(alex).toHaveURL(home);
  }
  await alex.goto(`${home}/goals`);
  await alex.getByRole('button', { name: 'Add a goal' }).click();
  await alex.getByLabel('Goal 1', { exact: true }).fill('I go swimming again');
  await expect(alex.getByText('Saved. Everybody').first()).toBeVisible();
  await alex.goto(`${home}/items`);
  await alex.getByRole('button', { name: 'Add something' }).click();
  await alex.getByLabel('What is it?').fill('Swimming pass');
  await alex.getByLabel('I go swimming again').check();
  await alex.getByLabel('What does it cost, all together?').fill('300');
  await alex.getByLabel('Once', { exact: true }).check();
  await alex.getByLabel('The NHS holds it').check();
  await accessible(alex);
  await alex.getByRole('button', { name: 'Done' }).click();
  await expect(alex.getByText('£300 of £728 planned')).toBeVisible();
  await alex.goto(`${home}/terms`);
  await fillDay(alex, 'When do we first look at how the plan works?', inDays(80));
  await alex.getByLabel(/How many days before/).fill('28');
  await alex.getByRole('button', { name: 'Done' }).click();
  await expect(alex).toHaveURL(home);
  await alex.goto(`${home}/choice`);
  await alex.getByRole('checkbox').first().check();
  await alex.getByRole('checkbox').last().check();
  await alex.getByRole('button', { name: 'Done' }).click();
  await expect(alex).toHaveURL(home);
}
