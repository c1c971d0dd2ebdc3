import { query } from './server';

const columns = `
  select c.table_name, c.column_name, c.data_type, c.is_nullable, c.column_default
  from information_schema.columns c where c.table_schema = 'public' and c.table_name not like 'kysely%'
  order by c.table_name, c.ordinal_position`;
const constraints = `
  select t.relname as table_name, pg_get_constraintdef(c.oid) as definition
  from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
  where n.nspname = 'public' and t.relname not like 'kysely%' and c.contype <> 'n'
  order by 1, 2`;
const indexes = `
  select i.indexdef as definition from pg_indexes i
  where i.schemaname = 'public' and i.tablename not like 'kysely%'
    and not exists (select 1 from pg_constraint c where c.conname = i.indexname)
  order by 1`;

interface Column {
  table_name: string;
  column_name: string;
  data_type: string;
  is_nullable: 'YES' | 'NO';
  column_default: string | null;
}

/** The tables as they are in this database, as SQL for a reader. */
export async function dumpSchema(url: string): Promise<string> {
  const all = (await query(url, columns)) as Column[];
  const rules = (await query(url, constraints)) as { table_name: string; definition: string }[];
  const rest = (await query(url, indexes)) as { definition: string }[];
  const tables = [...new Set(all.map((c) => c.table_name))].map((name) => {
    const lines = [
      ...all.filter((c) => c.table_name === name).map(toLine),
      ...rules.filter((r) => r.table_name === name).map((r) => r.definition),
    ];
    return `create table ${name} (\n${lines.map((line) => `  ${line}`).join(',\n')}\n);\n`;
  });
  return [...tables, rest.map(({ definition }) => `${definition};\n`).join('')].join('\n');
}

function toLine({ column_name, data_type, is_nullable, column_default }: Column): string {
  const rule = is_nullable === 'NO' ? ' not null' : '';
  return `${column_name} ${data_type}${rule}${column_default === null ? '' : ` default ${column_default}`}`;
}
