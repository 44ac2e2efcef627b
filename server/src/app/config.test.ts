import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const authSecret = 'x'.repeat(32);
const mysqlEnvironment = { DATABASE_URL: 'mysql://a:canary@127.0.0.1:3306/c', AUTH_SECRET: authSecret };

describe('configuration', () => {
  test('all variables have defaults', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://127.0.0.1:3000',
      databaseUrl: 'sqlite:var/pilotage.sqlite',
      demo: true,
      trustProxy: 0,
      authSecret: null,
    });
  });

  test('the demo is off with DATABASE_URL or in production, unless DEMO=1', () => {
    expect(readConfig(mysqlEnvironment).demo).toBe(false);
    expect(readConfig({ ...mysqlEnvironment, DEMO: '1' }).demo).toBe(true);
    expect(readConfig({ NODE_ENV: 'production' }).demo).toBe(false);
    expect(readConfig({ DEMO: '0' }).demo).toBe(false);
  });

  test('ROW_QUOTAS accepts a default and limits of single resources', () => {
    expect(readConfig({}).rowQuotas).toEqual({ defaultLimit: 100_000, limitByResource: {} });
    expect(readConfig({ ROW_QUOTAS: '5000, comments=20' }).rowQuotas).toEqual({
      defaultLimit: 5000,
      limitByResource: { comments: 20 },
    });
    expect(readConfig({ ROW_QUOTAS: 'pilots=7' }).rowQuotas).toEqual({ defaultLimit: 100_000, limitByResource: { pilots: 7 } });
  });

  test.each([
    ['PORT', { PORT: 'abc' }, 'PORT is "abc"; allowed is a whole number from 0 to 65535.'],
    ['PORT', { PORT: '70000' }, 'PORT is "70000"; allowed'],
    ['TRUST_PROXY', { TRUST_PROXY: 'yes' }, 'TRUST_PROXY is "yes"; allowed'],
    ['DEMO', { DEMO: 'true' }, 'DEMO is "true"; allowed is 0 or 1.'],
    ['DEMO in production', { NODE_ENV: 'production', DEMO: '1' }, 'DEMO is "1"; allowed is 0'],
    ['PUBLIC_URL beside an open HOST', { HOST: '0.0.0.0' }, 'PUBLIC_URL is missing; allowed'],
    ['PUBLIC_URL', { PUBLIC_URL: 'pilotage.example' }, 'PUBLIC_URL is "pilotage.example"; allowed'],
    ['PUBLIC_URL with a path', { PUBLIC_URL: 'https://pilotage.example/x' }, 'PUBLIC_URL is'],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://a:canary@b/c' }, 'DATABASE_URL is "(not shown)"; allowed'],
    ['DATABASE_URL', { DATABASE_URL: 'canary' }, 'DATABASE_URL is "(not shown)"; allowed'],
    ['AUTH_SECRET with MySQL', { ...mysqlEnvironment, AUTH_SECRET: '' }, 'AUTH_SECRET is missing; allowed'],
    ['AUTH_SECRET', { ...mysqlEnvironment, AUTH_SECRET: 'canary' }, 'AUTH_SECRET is "(too short, not shown)"; allowed'],
    ['ROW_QUOTAS', { ROW_QUOTAS: 'many' }, 'ROW_QUOTAS is "many"; allowed is a whole number, and others for single resources'],
    ['resource in ROW_QUOTAS', { ROW_QUOTAS: '5,nonsense=7' }, 'ROW_QUOTAS is "5,nonsense=7"; allowed'],
    ['ROW_QUOTAS said twice', { ROW_QUOTAS: 'pilots=5,pilots=7' }, 'ROW_QUOTAS is'],
    ['ROW_QUOTAS of none', { ROW_QUOTAS: '0' }, 'ROW_QUOTAS is'],
    ['SMTP_URL', { SMTP_URL: 'http://a:canary@b' }, 'SMTP_URL is "(not shown)"; allowed'],
  ])('names a wrong %s and what is allowed, and repeats no secret', (_, environment, line) => {
    const read = () => readConfig(environment);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(line);
    expect(read).not.toThrow('canary');
  });
});
