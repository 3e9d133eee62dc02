import { expect } from '@playwright/test';
import { accessible, budgetOf, once, test, told } from './people.js';

test('Amira is worried about someone who helps her: Nadia and Ben see no trace, Grace answers, Amira reads it', async ({
  phone,
}) => {
  const amira = await phone('amira');
  const nadia = await phone('nadia');
  const ben = await phone('ben');
  const budget = await budgetOf(amira);
  await amira.goto(`${budget}/requests/new`);
  await amira.getByRole('link', { name: 'I am worried about someone who helps me' }).click();
  await expect(amira.getByText('If you are in danger now, phone 999.')).toBeVisible();
  const words = once('Somebody who helps me keeps my bank card and does not give it back.');
  await amira.getByLabel('What are you worried about?').fill(words);
  await accessible(amira);
  await amira.getByRole('button', { name: 'Send' }).click();
  await expect(amira.getByText('Private: the people who help with the budget do not see it')).toBeVisible();
  const request = new URL(amira.url()).pathname;

  const id = request.split('/').at(-1) ?? '';

  /** @param {import('@playwright/test').Page} helper @param {string[]} lists */
  const seesNoTrace = async (helper, ...lists) => {
    for (const place of [budget, `${budget}/requests`, `${budget}/receipts`, `${budget}/statement`]) {
      await helper.goto(place);
      await expect(helper.locator('main h1')).toHaveCount(1);
      await expect(helper.getByText(/worried|bank card/i)).toHaveCount(0);
    }
    await helper.goto(request);
    await expect(helper.locator('main h1')).toHaveCount(1);
    await expect(helper.getByText(/worried|bank card/i)).toHaveCount(0);
    await accessible(helper);
    for (const list of ['/me', ...lists]) expect(JSON.stringify(await told(helper, list))).not.toContain(id);
  };
  await seesNoTrace(nadia, `${budget}/review-requests?limit=200`, `${budget}/entries?limit=200`);
  await expect(nadia.getByRole('heading', { level: 1, name: 'We cannot find this page' })).toBeVisible();
  await seesNoTrace(ben);

  const grace = await phone('grace');
  await grace.goto('/queue?kind=review-request');
  const waiting = grace.locator('.queue__row').filter({ hasText: words.slice(-6) });
  await expect(waiting).toContainText('Amira Khan');
  await waiting.click();
  await expect(grace.getByText(words)).toBeVisible();
  await grace.getByLabel('Advice').check();
  const answer = once('Thank you for telling us. I ring you today, when you are alone.');
  await grace.getByLabel('Why?').fill(answer);
  await grace.getByRole('button', { name: 'Send the answer' }).click();
  await expect(grace.getByRole('heading', { name: 'Answer: Advice' })).toBeVisible();
  await accessible(grace);

  await amira.goto(request);
  await expect(amira.getByText(answer)).toBeVisible();
  await accessible(amira);
  await seesNoTrace(nadia, `${budget}/review-requests?limit=200`, `${budget}/entries?limit=200`);
  await seesNoTrace(ben);
});
