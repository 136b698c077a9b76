/**
 * Every sentence with which the scripts explain a failure: what is wrong, why, and what to do. A fact called `tail` is
 * printed below the sentence: the last lines of a log or of a command.
 */
export const sentences = {
  NODE_OLD: ({ found, wanted }) => ({
    zh: `Node.js 版本过低：当前为 ${found}，本系统需要 ${wanted} 或更高版本。请安装新版 Node.js 后重试。`,
    en: `Node.js is too old: this is ${found}, the system needs ${wanted} or newer. Install a newer Node.js and try again.`,
  }),
  JDK_MISSING: ({ searched, found }) => ({
    zh: `找不到 JDK 21 或更高版本（流程引擎 Zeebe 用它运行，导出器用它编译）。已查找：${searched}；找到的版本：${found || '无'}。请安装 JDK 21+（例如 apt-get install openjdk-21-jdk，或 Temurin），或将 JAVA_HOME 指向它。`,
    en: `No JDK 21 or newer was found (the Zeebe engine runs on it, its exporter is compiled with it). Searched: ${searched}; versions found: ${found || 'none'}. Install a JDK 21+ (for example apt-get install openjdk-21-jdk, or Temurin) or point JAVA_HOME to one.`,
  }),
  MAVEN_MISSING: ({ purpose }) => ({
    zh: `找不到 Maven（命令 mvn）：${purpose.zh}需要它。请安装 Maven（例如 apt-get install maven），或将 MAVEN_HOME 指向它。`,
    en: `Maven (the command mvn) was not found: it is needed ${purpose.en}. Install Maven (for example apt-get install maven) or point MAVEN_HOME to it.`,
  }),
  DISK_FULL: ({ directory, freeGb, neededGb }) => ({
    zh: `磁盘空间不足：${directory} 所在磁盘仅剩 ${freeGb} GB，需要约 ${neededGb} GB（引擎、依赖包与数据）。请清理磁盘，或用 GRID_DATA_DIR、XDG_CACHE_HOME 换一个位置。`,
    en: `Not enough disk space: ${freeGb} GB are free where ${directory} lies, about ${neededGb} GB are needed (engine, packages, data). Free some space, or choose another place with GRID_DATA_DIR or XDG_CACHE_HOME.`,
  }),
  PORT_INVALID: ({ variable, text }) => ({
    zh: `环境变量 ${variable} 的值“${text}”不是端口号。请改为 1 到 65535 之间的整数。`,
    en: `The environment variable ${variable} is "${text}", which is no port. Set it to a whole number from 1 to 65535.`,
  }),
  PORT_TWICE: ({ port, variables }) => ({
    zh: `端口 ${port} 被 ${variables.join(' 和 ')} 同时使用。请为其中之一设置其他端口。`,
    en: `Port ${port} is used by both ${variables.join(' and ')}. Set another port for one of them.`,
  }),
  PORT_BUSY: ({ part, port, variable, holder }) => ({
    zh: `端口 ${port}（${partNames[part].zh}）已被占用${holder ? `，占用者：${holder}` : '，可能是本机的其他程序或未退出的旧进程'}。请停止该程序，或换一个端口，例如 ${variable}=${otherPort(port)} npm start。`,
    en: `Port ${port} (${partNames[part].en}) is in use${holder ? ` by ${holder}` : ', perhaps by another program or by a process left over'}. Stop that program, or choose another port, for example ${variable}=${otherPort(port)} npm start.`,
  }),
  KEYS_ARE_YOURS: () => ({
    zh: '密钥由您自己的密钥库提供（PERSONAL_DATA_KEYS、BLIND_INDEX_KEYS），本命令不会改动。轮换步骤：1. 在两个密钥环的末尾各加一把新密钥（标识:base64，32 字节），重启全部程序；2. 将新密钥移到最前，再次重启；3. 运行 npm run keys:rotate -- --reseal；4. 输出中不再出现的旧密钥可以删除（旧备份仍需要它们）。',
    en: 'The keys come from a store of your own (PERSONAL_DATA_KEYS, BLIND_INDEX_KEYS), which this command does not touch. To rotate them: 1. add a new key (id:base64, 32 bytes) at the end of each ring and restart everything; 2. move the new keys to the front and restart again; 3. run npm run keys:rotate -- --reseal; 4. old keys that its answer names no more can go (older backups still need them).',
  }),
  KEYS_FAILED: () => ({
    zh: '密钥操作没有完成，可以再次运行。',
    en: 'The work on the keys did not come to its end. It can be run again.',
  }),
  NO_DATA: ({ dataDir }) => ({
    zh: `${dataDir} 中还没有数据。请先运行 npm start。`,
    en: `There is no data in ${dataDir} yet. Run npm start first.`,
  }),
  AUDIT_FILE_ALONE: () => ({
    zh: '校验导出文件还需要检查点与公钥：npm run audit:verify -- --file record.ndjson --checkpoints checkpoints.jsonl --public-key <密钥>.pem。没有它们，文件只能证明自己。',
    en: 'To check an export, checkpoints and the public key are needed as well: npm run audit:verify -- --file record.ndjson --checkpoints checkpoints.jsonl --public-key <key>.pem. Without them a file proves nothing but itself.',
  }),
  AUDIT_FILE_MISSING: ({ file }) => ({
    zh: `找不到检查点文件 ${file}。请检查路径。`,
    en: `There is no checkpoint file ${file}. Check the path.`,
  }),
  AUDIT_FILE_UNREADABLE: ({ file, number, reason }) => ({
    zh: `${file} 第 ${number} 行之后无法读取（${reason}）。文件已损坏或不是本系统的导出，请重新取得后再校验。`,
    en: `${file} cannot be read beyond line ${number} (${reason}). It is damaged or no export of this system; get it again and check once more.`,
  }),
  NOT_RUNNING: ({ dataDir }) => ({
    zh: `${dataDir} 上没有正在运行的系统。请先运行 npm start。`,
    en: `No system runs on ${dataDir}. Run npm start first.`,
  }),
  ALREADY_RUNNING: ({ pid, dataDir }) => ({
    zh: `系统已在运行（启动进程 ${pid}，数据目录 ${dataDir}）。同一份数据不能启动两次：请使用正在运行的系统，或先在其终端按 Ctrl-C（或 kill ${pid}）停止。`,
    en: `The system is already running (launcher process ${pid}, data in ${dataDir}). The same data cannot be started twice: use the running system, or stop it first with Ctrl-C in its terminal (or kill ${pid}).`,
  }),
  INSTALL_FAILED: () => ({
    zh: `安装依赖包失败（npm ci）。请检查网络与 npm 源设置后重试。npm 的输出见下。`,
    en: `Installing the packages failed (npm ci). Check the network and the npm registry settings, then try again; what npm said follows.`,
  }),
  ENGINE_VERSION_INVALID: ({ version }) => ({
    zh: `ENGINE_VERSION 的值“${version}”不是版本号。请使用形如 8.5.8 的值；Maven Central 上可用的是 8.5.8 与 8.6.0。`,
    en: `ENGINE_VERSION is "${version}", which is no version. Use a value such as 8.5.8; Maven Central has 8.5.8 and 8.6.0.`,
  }),
  ENGINE_OLDER: ({ version, stored }) => ({
    zh: `数据目录由 Zeebe ${stored} 写成，不能再用较旧的 ${version} 打开。请设置 ENGINE_VERSION=${stored}，或用 npm start -- --reset 清空数据重新开始。`,
    en: `The data was written by Zeebe ${stored} and cannot be opened by the older ${version}. Set ENGINE_VERSION=${stored}, or begin anew with npm start -- --reset.`,
  }),
  ENGINE_FETCH: ({ version }) => ({
    zh: `下载 Zeebe ${version} 失败。请检查网络与 Maven 源设置，并确认该版本存在（8.5.8、8.6.0）。Maven 的输出见下。`,
    en: `Fetching Zeebe ${version} failed. Check the network, the Maven repository settings and that this version exists (8.5.8, 8.6.0); what Maven said follows.`,
  }),
  ENGINE_ARCHIVE: ({ version, file }) => ({
    zh: `下载的 Zeebe ${version} 安装包已损坏（${file}），已将其删除。请重新运行以再次下载。`,
    en: `The downloaded archive of Zeebe ${version} was broken (${file}) and has been removed. Run the command again to fetch it anew.`,
  }),
  ENGINE_START: ({ logFile }) => ({
    zh: `流程引擎 Zeebe 未能启动。完整日志：${logFile}。最后的输出见下。`,
    en: `The Zeebe engine did not start. Its log is ${logFile}; the last lines follow.`,
  }),
  NEWER_ENGINE: () => ({
    zh: '下载或编译测试用的新版引擎（test/engine-8.8）失败。请检查网络与 Maven 源设置后重试。Maven 的输出见下。',
    en: 'Fetching or compiling the newer engine for the tests (test/engine-8.8) failed. Check the network and the Maven repository settings, then try again; what Maven said follows.',
  }),
  EXPORTER_BUILD: () => ({
    zh: `编译引擎导出器（libs/record-exporter）失败。Maven 的最后输出见下。`,
    en: `Building the engine's exporter (libs/record-exporter) failed; Maven's last words follow.`,
  }),
  BUILD_FAILED: ({ part }) => ({
    zh: `构建 ${part} 失败。最后的输出见下。`,
    en: `Building ${part} failed; the last lines follow.`,
  }),
  PART_MISSING: ({ part, file }) => ({
    zh: `缺少 ${part}：找不到 ${file}。`,
    en: `${part} is missing: there is no ${file}.`,
  }),
  SETUP_FAILED: ({ step }) => ({
    zh: `准备数据（${step}）失败。最后的输出见下。`,
    en: `Preparing the data (${step}) failed; the last lines follow.`,
  }),
  PART_NOT_READY: ({ part, seconds, logFile }) => ({
    zh: `${partName(part).zh} 在 ${seconds} 秒内未就绪。完整日志：${logFile}。最后的输出见下。`,
    en: `${partName(part).en} was not ready within ${seconds} seconds. Its log is ${logFile}; the last lines follow.`,
  }),
  PART_ENDED: ({ part, how, logFile }) => ({
    zh: `${partName(part).zh} 意外退出（${how}），已停止其余部分。完整日志：${logFile}。最后的输出见下。`,
    en: `${partName(part).en} ended unexpectedly (${how}); everything else has been stopped. Its log is ${logFile}; the last lines follow.`,
  }),
  DATABASE_PLATFORM: ({ platform }) => ({
    zh: `本机平台 ${platform} 没有内置的 PostgreSQL，或依赖包安装不完整。请删除 node_modules 后重试，或用 DATABASE_URL 指向已有的 PostgreSQL 18。`,
    en: `There is no embedded PostgreSQL for ${platform}, or the packages are not complete. Remove node_modules and try again, or point DATABASE_URL to a PostgreSQL 18 of your own.`,
  }),
  DATABASE_ROOT: () => ({
    zh: 'PostgreSQL 不允许以 root 运行，且无法创建系统用户 postgres。请改用普通用户运行，或先执行 useradd --system postgres，或用 DATABASE_URL 指向已有的 PostgreSQL。',
    en: 'PostgreSQL refuses to run as root, and the system user postgres could not be made. Run as an ordinary user, or run useradd --system postgres first, or point DATABASE_URL to a PostgreSQL of your own.',
  }),
  DATABASE_FOLDER: ({ native, directory }) => ({
    zh: `以 root 运行时，PostgreSQL 使用系统用户 postgres，但该用户无法访问 ${native} 或 ${directory}（常见于项目位于 /root 之下）。请将项目放到其他目录（例如 /opt 或 /srv），或改用普通用户运行，或用 DATABASE_URL 指向已有的 PostgreSQL。`,
    en: `Under root, PostgreSQL runs as the system user postgres, who cannot reach ${native} or ${directory} (usual for a clone below /root). Move the project elsewhere (/opt or /srv), or run as an ordinary user, or point DATABASE_URL to a PostgreSQL of your own.`,
  }),
  DATABASE_INIT: () => ({
    zh: `初始化 PostgreSQL 数据目录失败。initdb 的输出见下。`,
    en: 'Preparing the data folder of PostgreSQL failed; what initdb said follows.',
  }),
  DATABASE_START: ({ logFile }) => ({
    zh: `PostgreSQL 未能启动。完整日志：${logFile}。最后的输出见下。`,
    en: `PostgreSQL did not start. Its log is ${logFile}; the last lines follow.`,
  }),
  DATABASE_PASSWORD: () => ({
    zh: '数据库拒绝了保存的密码：secrets.json 与数据目录不是同一次生成的。请恢复原来的 secrets.json，或用 npm start -- --reset 清空数据重新开始。',
    en: 'The database refuses the stored password: secrets.json and the data folder were not made together. Bring the old secrets.json back, or begin anew with npm start -- --reset.',
  }),
  DATABASE_URL_INVALID: ({ variable }) => ({
    zh: `环境变量 ${variable} 不是完整的 PostgreSQL 地址。请写成 postgres://用户:密码@主机:端口/数据库，密码中的特殊字符须按百分号编码。`,
    en: `The environment variable ${variable} is not a whole PostgreSQL address. Write postgres://user:password@host:port/database, with special characters of the password percent-encoded.`,
  }),
  DATABASE_UNREACHABLE: ({ host, name, reason }) => ({
    zh: `无法连接 DATABASE_URL 指定的数据库 ${name}（${host}）：${reason}。请检查地址、账号与网络。`,
    en: `The database ${name} at ${host} named by DATABASE_URL cannot be reached: ${reason}. Check the address, the account and the network.`,
  }),
  DATABASE_CREATE: ({ name, reason }) => ({
    zh: `无法创建数据库 ${name}：${reason}。请由管理员先建好该数据库（编码 UTF-8），或授予 CREATEDB 权限。`,
    en: `The database ${name} cannot be created: ${reason}. Have it created beforehand (encoding UTF-8), or grant CREATEDB.`,
  }),
  CHROMIUM_MISSING: () => ({
    zh: '找不到 Chromium，浏览器测试无法运行。请执行 apt-get install chromium fonts-noto-cjk，或将 CHROMIUM_PATH 指向它。',
    en: 'Chromium was not found, so the browser tests cannot run. Run apt-get install chromium fonts-noto-cjk, or point CHROMIUM_PATH to it.',
  }),
  COVERAGE_MISSING: ({ folder }) => ({
    zh: `${folder} 中还没有测试运行的结果。请先运行 npm test -- --only system（或 browser、clock）。`,
    en: `${folder} holds nothing of a test run yet. Run npm test -- --only system (or browser, clock) first.`,
  }),
  UNKNOWN_OPTION: ({ option, known }) => ({
    zh: `不认识的参数“${option}”。可用：${known}。`,
    en: `Unknown argument "${option}". Known: ${known}.`,
  }),
};

/**
 * Parts that sign in at the database as the owner of everything in it.
 *
 * @param {string[]} parts
 */
export function sharedLoginsWarning(parts) {
  const names = (language) => parts.map((part) => partName(part)[language]).join(', ');
  const variables = parts.map((part) =>
    part === 'departments' ? 'DEPARTMENTS_DATABASE_URL' : `DATABASE_URL_${part.toUpperCase()}`,
  );
  return (
    `  ! 以下部分以数据库所有者身份登录，可修改操作记录：${names('zh')}。请设置 ${variables.join('、')}；除部门系统外，授予 DATABASE_URL 的用户 CREATEROLE 亦可。\n` +
    `  ! These parts sign in as the owner of the database and could change the record: ${names('en')}. ` +
    `Set ${variables.join(', ')}; for all but the departments system, granting CREATEROLE to the user of DATABASE_URL is enough.`
  );
}

/** What people call each part. */
export const partNames = {
  api: { zh: '接口与网页', en: 'API and web' },
  departments: { zh: '部门系统', en: 'departments system' },
  worker: { zh: '流程任务处理', en: 'job worker' },
  projection: { zh: '记录投影', en: 'projection' },
  exporter: { zh: '引擎导出器', en: 'record exporter' },
  database: { zh: '数据库 PostgreSQL', en: 'PostgreSQL database' },
  engine: { zh: '流程引擎 Zeebe', en: 'Zeebe engine' },
  zeebeGrpc: { zh: '流程引擎 Zeebe 网关', en: 'Zeebe gateway (gRPC)' },
  zeebeCommand: { zh: '流程引擎 Zeebe 命令接口', en: 'Zeebe command API' },
  zeebeInternal: { zh: '流程引擎 Zeebe 内部接口', en: 'Zeebe internal API' },
  zeebeRest: { zh: '流程引擎 Zeebe REST', en: 'Zeebe REST' },
  zeebeManagement: { zh: '流程引擎 Zeebe 管理接口', en: 'Zeebe management' },
};

const partName = (part) => partNames[part] ?? { zh: part, en: part };

const otherPort = (port) => (port + 1_000 <= 65_535 ? port + 1_000 : port - 1_000);
