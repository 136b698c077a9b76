/** Written by scripts/api-contract.mjs from apps/api/openapi.json. */

export interface paths {
  readonly '/api/accounts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 账号 / Accounts */
    readonly get: operations['listAccounts'];
    readonly put?: never;
    /** 新建账号 / Make an account */
    readonly post: operations['createAccount'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/accounts/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 一个账号 / An account */
    readonly get: operations['showAccount'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** 更改姓名 / Change the name */
    readonly patch: operations['renameAccount'];
    readonly trace?: never;
  };
  readonly '/api/accounts/{id}/disable': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 停用 / Keep the person out */
    readonly post: operations['disableAccount'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/accounts/{id}/enable': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 启用 / Let the person in again */
    readonly post: operations['enableAccount'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/accounts/{id}/identities': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 账号的统一身份 / Identities of an account */
    readonly get: operations['showAccountIdentities'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/accounts/{id}/identities/expected': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 预设可登录该账号的人 / Expect somebody at an account */
    readonly post: operations['expectIdentity'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/accounts/{id}/identities/expected/{expectedId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** 取消预设 / Expect somebody no longer */
    readonly delete: operations['expectIdentityNoLonger'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/accounts/{id}/identities/joined': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** 解除关联统一身份 / Take identities off an account */
    readonly delete: operations['separateIdentities'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/accounts/{id}/reset-password': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 重置密码 / Give another password */
    readonly post: operations['resetPassword'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/accounts/{id}/unlock': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 解除锁定 / Let the name be tried again after too many wrong passwords */
    readonly post: operations['unlockAccount'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/alarms': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 告警 / Alarms, newest first */
    readonly get: operations['listAlarms'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/alarms/{id}/acknowledge': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 确认告警 / Acknowledge an alarm */
    readonly post: operations['acknowledgeAlarm'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/areas': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 下级区划 / Divisions right below one */
    readonly get: operations['listAreas'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/auth/login': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 登录 / Sign in */
    readonly post: operations['signIn'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/auth/logout': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 退出登录 / Sign out */
    readonly post: operations['signOut'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/auth/methods': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 登录方式 / Ways to sign in */
    readonly get: operations['listSignInMethods'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/auth/oidc/backchannel-logout': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 统一身份认证平台通知退出 / The identity provider ends sessions */
    readonly post: operations['backchannelLogout'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/auth/password': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 修改密码 / Change the password */
    readonly post: operations['changePassword'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/auth/refresh': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 续用登录 / Go on being signed in */
    readonly post: operations['refreshSession'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/auth/sessions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 本人的登录设备 / My sessions */
    readonly get: operations['listOwnSessions'];
    readonly put?: never;
    readonly post?: never;
    /** 退出其他所有设备 / End all other sessions */
    readonly delete: operations['endOtherSessions'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/auth/sessions/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** 退出一台设备 / End one session */
    readonly delete: operations['endOwnSession'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/calendar/{year}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 某年节假日安排 / A year’s working days */
    readonly get: operations['showCalendarYear'];
    /** 录入国务院办公厅全年放假通知 / Enter a year’s notice as a whole */
    readonly put: operations['enterCalendarYear'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/calendar/{year}/preview': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 录入前预览：多少在办时限将变动 / How many limits a notice would move */
    readonly post: operations['previewCalendarYear'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 案件列表 / Cases the caller may see */
    readonly get: operations['listCases'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 案件 / A case and whom it waits for */
    readonly get: operations['showCase'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{id}/annotations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 批注 / Notes on a report */
    readonly get: operations['listAnnotations'];
    readonly put?: never;
    /** 添加批注 / Add a note to a report */
    readonly post: operations['annotateCase'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{id}/clocks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 用时 / Who had a case for how long */
    readonly get: operations['showClocks'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{id}/diagram': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 流程图 / The live diagram of a case */
    readonly get: operations['showDiagram'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{id}/disputes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 职责争议 / Disputes about the duty */
    readonly get: operations['listDisputes'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{id}/evidence': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 案件照片 / Photos of a case */
    readonly get: operations['listEvidence'];
    readonly put?: never;
    /** 上传照片 / Add a photo */
    readonly post: operations['addEvidence'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{id}/evidence/{evidenceId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 照片 / A photo */
    readonly get: operations['showEvidence'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{id}/joint-handling': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 牵头和协办 / Lead and co-handlers */
    readonly get: operations['readJointHandling'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{id}/joint-handling/co-handlers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 增加协办部门 / Ask one more to help */
    readonly post: operations['addCoHandler'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{id}/joint-handling/co-handlers/{partId}/release': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 减少协办部门 / Let one off */
    readonly post: operations['releaseCoHandler'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{id}/joint-handling/lead': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 更换牵头部门 / Let another one lead */
    readonly post: operations['changeLead'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{id}/reveal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 说明用途后查看个人信息 / See personal data for a purpose */
    readonly post: operations['revealCase'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{id}/separation-conflicts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 须经同意方可一人兼办的人员 / Who would need such a decision */
    readonly get: operations['listSeparationConflicts'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{id}/separation-waivers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 一人兼办的决定 / Decisions that one person may do two steps */
    readonly get: operations['listSeparationWaivers'];
    readonly put?: never;
    /** 同意一人兼办 / Let one person do two steps */
    readonly post: operations['waiveSeparation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{id}/timeline': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 办理过程 / The course of a case */
    readonly get: operations['showTimeline'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/export': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 导出案件 / Cases as a CSV file */
    readonly get: operations['exportCases'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/find-by-person': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 按电话、身份证号或姓名精确查找 / Find by an exact number or name */
    readonly post: operations['findCasesByPerson'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/categories': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 现行类别 / Categories in force */
    readonly get: operations['listCategories'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/demo-accounts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 演示账号 / Demo accounts */
    readonly get: operations['listDemoAccounts'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/department-callbacks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 部门接办、反馈、异议、申请延期 / A department accepts, reports back, objects or asks for more time (Standard Webhooks) */
    readonly post: operations['receiveDepartmentCallback'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/department-endpoints': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 部门接口地址 / Addresses of departments */
    readonly get: operations['listDepartmentEndpoints'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/department-endpoints/{organisationCode}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** 设置部门接口地址 / Set the address of a department */
    readonly put: operations['setDepartmentEndpoint'];
    readonly post?: never;
    /** 删除部门接口地址 / Take the address of a department away */
    readonly delete: operations['removeDepartmentEndpoint'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/events': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * 实时更新 / What to look at again, as a stream
     * @description Server-sent events: case {"caseId"}, tasks, notices, orders, all. 只说明应重新读取什么，不含内容；重新连接后应全部重读 / says what to read again and nothing of it; read everything again after connecting anew
     */
    readonly get: operations['followEvents'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/evidence': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 上报前上传照片 / Stage a photo */
    readonly post: operations['stageEvidence'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/evidence/{evidenceId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 暂存照片 / A staged photo */
    readonly get: operations['showStagedEvidence'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/exports': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 导出记录 / Exports, newest first */
    readonly get: operations['listExports'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/grid-orders': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 交办 / Orders to grid members */
    readonly get: operations['listGridOrders'];
    readonly put?: never;
    /** 向网格员交办 / Give an order */
    readonly post: operations['placeGridOrder'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/grid-orders/{id}/answer': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 反馈交办 / Answer an order */
    readonly post: operations['answerGridOrder'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/grid-orders/choices': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 可交办的事项和可提出需求的部门 / What an order for a grid may name */
    readonly get: operations['readGridOrderChoices'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/grid-orders/refusals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 被拒绝的交办和例外，按单位和月份 / Refused orders and exceptions by body and month */
    readonly get: operations['listGridOrderRefusals'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/grids': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 区划内的网格 / Grids in a division */
    readonly get: operations['listGrids'];
    readonly put?: never;
    /** 新增网格 / Add a grid */
    readonly post: operations['addGrid'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/grids/{code}/end': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 停用网格 / End a grid */
    readonly post: operations['endGrid'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/item-lists': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 网格事项目录和清单 / Directories and lists in force (QY20.2, XX13.1, ZJ12.1) */
    readonly get: operations['listItemLists'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/item-lists/departments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 本级部门 / Departments of the caller’s own level */
    readonly get: operations['listDutyDepartments'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/item-lists/effects': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 使用本地清单内某事项的在办案件 / Open cases that use an item of one’s own list */
    readonly get: operations['showListedItemEffects'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/item-proceedings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 清单事项办理 / Proceedings */
    readonly get: operations['listItemProceedings'];
    readonly put?: never;
    /**
     * 提出清单事项申请 / Apply for an item, or begin a proceeding
     * @description 依法不得纳入的当场退回，写明条款并记录在案 / what the law keeps out is refused here with its clause, and the refusal is on record
     */
    readonly post: operations['submitItemProceeding'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/item-proceedings/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 一项办理 / One proceeding */
    readonly get: operations['showItemProceeding'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/item-proceedings/{id}/acts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 可撤回、终止与会签情况 / Ways out of it, and the votes on it */
    readonly get: operations['showProceedingActs'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/item-proceedings/{id}/application': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** 补正申请，形成下一轮 / Correct an application that was returned: its next round */
    readonly put: operations['correctApplication'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/item-proceedings/{id}/diagram': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 流程图 / Its live diagram */
    readonly get: operations['showProceedingDiagram'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/item-proceedings/{id}/draft': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** 保存清单草案 / Save the draft of a version */
    readonly put: operations['saveListDraft'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/item-proceedings/{id}/effects': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 涉及该事项的在办案件 / Open cases that use the item */
    readonly get: operations['showItemEffects'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/item-proceedings/{id}/timeline': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 办理过程 / Its course */
    readonly get: operations['showProceedingTimeline'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/item-proceedings/{id}/waiting': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 待办环节 / Whom it waits for */
    readonly get: operations['showProceedingWaiting'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/item-proceedings/refusals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 当场退回的申请，按单位和月份 / Refused applications by body and month */
    readonly get: operations['listRefusedApplications'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/law/articles/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 法规条款 / An article or paragraph */
    readonly get: operations['showArticle'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/law/ordinances': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 法规 / Ordinances */
    readonly get: operations['listOrdinances'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/list-proposals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 修改职责清单的建议 / Proposals to change responsibility lists */
    readonly get: operations['listListProposals'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/list-proposals/{id}/settle': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 采纳或不采纳 / Take a proposal up or drop it */
    readonly post: operations['settleListProposal'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/matters/{id}/end': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * 终止 / End a matter
     * @description 由主管机构负责人终止 / by the head of the grid authority
     */
    readonly post: operations['endMatter'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/matters/{id}/withdraw': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 撤回 / Withdraw a matter that nobody has taken up */
    readonly post: operations['withdrawMatter'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/me': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 本人、岗位与权限 / Me, my posts and permissions */
    readonly get: operations['showMe'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/notices': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 消息 / Notices, newest first */
    readonly get: operations['listNotices'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/notices/{id}/read': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 标为已读 / Mark as read */
    readonly post: operations['markNoticeRead'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/office-hours': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 办公时间 / Office hours */
    readonly get: operations['listOfficeHours'];
    /** 设定自某日起的办公时间 / Set the office hours from a day on */
    readonly put: operations['setOfficeHours'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/officials': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 本市可会签、可抄送的人员 / Officials of the city to ask or to copy to */
    readonly get: operations['findOfficials'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/organisations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 机构 / Organisations */
    readonly get: operations['listOrganisations'];
    readonly put?: never;
    /** 新增机构 / Add an organisation */
    readonly post: operations['addOrganisation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/organisations/{code}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** 更名或撤销 / Rename or end it */
    readonly patch: operations['changeOrganisation'];
    readonly trace?: never;
  };
  readonly '/api/post-rules': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 岗位映射规则 / Rules that give posts */
    readonly get: operations['listPostRules'];
    readonly put?: never;
    /** 新增规则 / Add a rule */
    readonly post: operations['addPostRule'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/post-rules/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** 结束规则 / End a rule */
    readonly delete: operations['endPostRule'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/posts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 机构或人员的岗位 / Posts of an organisation or a person */
    readonly get: operations['listPosts'];
    readonly put?: never;
    /** 任命岗位 / Give a post */
    readonly post: operations['givePost'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/posts/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** 结束岗位或调整网格 / End a post, change its grids */
    readonly patch: operations['changePost'];
    readonly trace?: never;
  };
  readonly '/api/posts/{id}/substitutes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 可代班的人员 / Who could stand in for the holder */
    readonly get: operations['listSubstitutes'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/record': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 操作记录 / The record, newest first */
    readonly get: operations['listRecord'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/record/acts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 操作名称 / What acts are called */
    readonly get: operations['listActs'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/record/export': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 导出操作记录 / The whole record, for verifying it elsewhere */
    readonly get: operations['exportRecord'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/record/state': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 记录状态 / How the record stands */
    readonly get: operations['showRecordState'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/reports': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 上报 / Report an incident */
    readonly post: operations['sendReport'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/reveal-purposes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 查看用途 / What it can be for */
    readonly get: operations['listRevealPurposes'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/service-clients': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 接入系统 / Systems let in */
    readonly get: operations['listServiceClients'];
    readonly put?: never;
    /** 登记接入系统 / Let a system in */
    readonly post: operations['createServiceClient'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/service-clients/{id}/disable': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 停用 / Let a system in no more */
    readonly post: operations['disableServiceClient'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/service-clients/{id}/rotate': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 更换密钥 / Change the secret */
    readonly post: operations['rotateServiceSecret'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/substitutions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 代班安排 / Who stands in for whom */
    readonly get: operations['listSubstitutions'];
    readonly put?: never;
    /** 安排代班 / Let somebody stand in */
    readonly post: operations['arrangeSubstitution'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/substitutions/{id}/end': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 结束代班 / End it at once */
    readonly post: operations['endSubstitution'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/substitutions/posts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 可安排代班的岗位 / Posts for which the caller may arrange it */
    readonly get: operations['listArrangeablePosts'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * 待办列表 / Tasks of a post or a person
     * @description 待办先重大、再紧急、再一般，其次按期限和先后（默认设置，非法定） / work to be done: major, urgent, normal, then by date and age (our setting, not law)
     */
    readonly get: operations['listTasks'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/{key}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 任务与表单 / A task with its form */
    readonly get: operations['showTask'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/{key}/acts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 可做和已做的操作 / What may be done with a task, and what was done */
    readonly get: operations['listTaskActs'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/{key}/claim': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 领取 / Claim a task */
    readonly post: operations['claimTask'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/{key}/complete': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 提交办理结果 / Decide a task */
    readonly post: operations['completeTask'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/{key}/copy': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 抄送 / Let officials read along */
    readonly post: operations['copyMatter'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/{key}/countersign': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * 加签 / Ask others to agree
     * @description 前加签：意见齐全前不能提交；后加签：提交后经其同意才生效 / before: the task waits for them; after: the decision counts once they agree
     */
    readonly post: operations['askSigners'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/{key}/delegate': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * 委派 / Let somebody prepare a task
     * @description 受委派人交回后由本人提交 / it comes back to the caller, who decides
     */
    readonly post: operations['delegateTask'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/{key}/hand-over': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 转办 / Hand a task over */
    readonly post: operations['handOverTask'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/{key}/release': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 退回 / Give a claimed task back */
    readonly post: operations['releaseTask'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/{key}/resolve': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 交回委派 / Give a delegated task back with a draft */
    readonly post: operations['resolveDelegation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/{key}/return': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 退回 / Return a matter to the applicant or to an earlier step */
    readonly post: operations['returnTask'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/{key}/signers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 增加会签人 / Ask one more */
    readonly post: operations['addSigner'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/{key}/signers/{seatId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** 减签 / Ask one less */
    readonly delete: operations['removeSigner'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/{key}/urge': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 催办 / Urge a task */
    readonly post: operations['urgeTask'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly AccountIdentitiesResponse: {
      readonly expected: readonly components['schemas']['ExpectedIdentityResponse'][];
      readonly joined: readonly components['schemas']['JoinedIdentityResponse'][];
    };
    readonly AccountResponse: {
      /** @description 群众账号不显示姓名 / a label, for one of the public */
      readonly displayName: string;
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly kind: 'official' | 'citizen';
      /** Format: date-time */
      readonly lastUsedAt: string | null;
      /**
       * Format: date-time
       * @description 因多次输错密码锁定至 / after too many wrong passwords, until then
       */
      readonly lockedUntil: string | null;
      readonly mustChangePassword: boolean;
      /** @description 现任和将任 / running and to come */
      readonly posts: readonly components['schemas']['ListedPostResponse'][];
      /** @enum {string} */
      readonly state: 'enabled' | 'disabled';
      readonly username: string;
    };
    readonly ActNameResponse: {
      /**
       * @example [
       *       "task.claim",
       *       "claimTask"
       *     ]
       */
      readonly actions: readonly string[];
      readonly nameEn: string;
      readonly nameZh: string;
    };
    readonly ActResponse: {
      readonly actingForName: string | null;
      readonly actorName: string;
      /** Format: date-time */
      readonly at: string;
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly kind:
        | 'handOver'
        | 'delegate'
        | 'resolve'
        | 'countersign'
        | 'addSigner'
        | 'removeSigner'
        | 'return'
        | 'withdraw'
        | 'end'
        | 'urge'
        | 'copy';
      readonly nameEn: string;
      readonly nameZh: string;
      /**
       * @description 待引擎确认、已生效、未生效 / waits for the engine, took effect, came too late
       * @enum {string}
       */
      readonly status: 'pending' | 'effective' | 'void';
      readonly targetEn: string | null;
      readonly targetZh: string | null;
      readonly toName: string | null;
      readonly wordsEn: string | null;
      readonly wordsZh: string | null;
    };
    readonly AlarmResponse: {
      /** Format: uuid */
      readonly accountId: string;
      readonly accountName: string;
      /** Format: date-time */
      readonly acknowledgedAt: string | null;
      readonly acknowledgedByName: string | null;
      /** @description 不同案件数 / different cases */
      readonly caseCount: number;
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly kind: 'bulkReveal';
      readonly organisationEn: string | null;
      readonly organisationZh: string | null;
      /** Format: date-time */
      readonly raisedAt: string;
      /** @description 在多少分钟内 / within so many minutes */
      readonly windowMinutes: number;
    };
    readonly AnnotationRequest: {
      readonly text: string;
    };
    readonly AnnotationResponse: {
      readonly actingForName: string | null;
      readonly authorName: string;
      /** Format: uuid */
      readonly id: string;
      readonly organisationEn: string | null;
      readonly organisationZh: string | null;
      readonly text: string | null;
      /** Format: date-time */
      readonly writtenAt: string;
    };
    readonly ApplicationRequest: {
      /** @description 准入、调整时必填 / entry, adjustment */
      readonly item?: components['schemas']['ItemFactsRequest'];
      /** @description 允许纳入负面清单事项的法律、法规 / the law that allows it all the same (XX14) */
      readonly lawCited?: string;
      /** @description 理由 / reason */
      readonly reason?: string;
    };
    readonly ApplicationResponse: {
      readonly categoryCodes: readonly string[];
      readonly code: string;
      readonly directoryCode: string | null;
      readonly divisionOfDuties: string | null;
      readonly dutyHolder: string | null;
      readonly dutyHolderEn: string | null;
      readonly dutyHolderZh: string | null;
      readonly lawCited: string | null;
      readonly legalBasis: string | null;
      readonly nameEn: string;
      readonly nameZh: string;
      /** @enum {string} */
      readonly nature: 'ordinary' | 'licence' | 'penalty' | 'coercion' | 'beyondGridDuty';
      readonly reason: string;
      readonly round: number;
      /** Format: date-time */
      readonly submittedAt: string;
      readonly submittedBy: string | null;
      readonly support: components['schemas']['SupportResponse'];
      readonly workloadHoursPerMonth: number | null;
    };
    readonly ApplicationRoundResponse: {
      readonly round: number;
    };
    readonly AreaResponse: {
      /** @example 441802 */
      readonly code: string;
      /** @enum {string} */
      readonly level: 'city' | 'county' | 'township' | 'village';
      readonly nameEn: string;
      readonly nameZh: string;
      /** @example 441800 */
      readonly parentCode: string | null;
    };
    readonly ArrangeablePostResponse: {
      readonly holderName: string;
      /** Format: uuid */
      readonly id: string;
      /** @description 本人的岗位 / it is the caller’s */
      readonly isOwn: boolean;
      readonly organisationEn: string;
      readonly organisationZh: string;
      /** @enum {string} */
      readonly role:
        | 'gridMember'
        | 'gridHead'
        | 'informant'
        | 'dispatcher'
        | 'authorityHead'
        | 'departmentClerk'
        | 'departmentHead'
        | 'partyCommitteeApprover'
        | 'governmentApprover'
        | 'auditor'
        | 'administrator'
        | 'processOwner'
        | 'diagramReviewer'
        | 'hotlineDesk'
        | 'citizen';
      readonly titleEn: string;
      readonly titleZh: string;
    };
    readonly ArticleResponse: {
      /** @example QY23.2 */
      readonly id: string;
      /**
       * Format: date
       * @description 施行日，未知为 null / in force from, null while unknown
       */
      readonly inForceFrom: string | null;
      /**
       * @description 法规、政府规章、草案 / ordinance, rule of a government, draft
       * @enum {string}
       */
      readonly kind: 'ordinance' | 'governmentRule' | 'draft';
      readonly nameEn: string;
      readonly nameZh: string;
      /** @example QY */
      readonly ordinance: string;
      readonly paragraphs: readonly components['schemas']['ParagraphResponse'][];
    };
    readonly CalendarDayResponse: {
      /** Format: date */
      readonly day: string;
      readonly nameZh: string;
      /** @description 调休上班 / made up for */
      readonly working: boolean;
    };
    readonly CalendarPreviewResponse: {
      /** @description 提前 / earlier */
      readonly earlier: number;
      /** @description 推后 / later */
      readonly later: number;
      /** @description 按工作日历计算的在办时限 / that follow the calendar */
      readonly open: number;
      /** @description 日期不变，不再暂定 / no longer provisional */
      readonly settled: number;
    };
    readonly CalendarYearResponse: {
      /** @description 已录入通知；未录入时期限为暂定 / else limits are provisional */
      readonly covered: boolean;
      readonly days: readonly components['schemas']['CalendarDayResponse'][];
      /** @description 应录入而未录入 / to be entered now */
      readonly missingYears: readonly number[];
      readonly source: string | null;
      /** @example 2027 */
      readonly year: number;
    };
    readonly CandidateResponse: {
      /** Format: uuid */
      readonly accountId: string;
      readonly displayName: string;
      readonly titleEn: string;
      readonly titleZh: string;
    };
    readonly CaseContactResponse: {
      /** @example 4418**********1234 */
      readonly contactIdentityNumber: string | null;
      /** @example 陈** */
      readonly contactName: string | null;
      /** @example 138****5678 */
      readonly contactPhone: string | null;
    };
    readonly CasePageResponse: {
      /** Format: date-time */
      readonly acceptedAt: string | null;
      /** @description 结案后才有 / once it is closed */
      readonly archiveNumber: string | null;
      /** Format: date-time */
      readonly capturedAt: string;
      /** @description 立案后才有 / once it is opened */
      readonly caseNumber: string | null;
      readonly categoryCode: string;
      readonly categoryEn: string;
      readonly categoryZh: string;
      /** @description 城市 / city: QY, ZJ */
      readonly cityKey: string;
      /** Format: date-time */
      readonly closedAt: string | null;
      readonly contact: components['schemas']['CaseContactResponse'];
      /** @description 县（市、区）/ county */
      readonly countyCode: string;
      /** @description 按规定删除后为 null / null once it was erased */
      readonly description: string | null;
      /** Format: date-time */
      readonly dueAt: string | null;
      /** @description 个人信息与文字已按规定删除 / personal data and texts were erased under a rule */
      readonly erased: components['schemas']['ErasedResponse'] | null;
      /** @description 核实不通过的次数 / verifications that failed */
      readonly failedVerifications: number;
      readonly gridCode: string;
      /** @description 所属网格事项 / the matter of the county’s list, as of the report */
      readonly gridItem: components['schemas']['GridItemResponse'] | null;
      readonly gridNameEn: string;
      readonly gridNameZh: string;
      /**
       * @description 现场如何处理 / what became of it on the spot: settled, settling, or upload
       * @enum {string}
       */
      readonly handling: 'upload' | 'settled' | 'settling';
      /** Format: uuid */
      readonly id: string;
      /** @description 先起算者在前 / oldest first */
      readonly limits: readonly components['schemas']['LimitResponse'][];
      readonly placeText: string;
      /** Format: date-time */
      readonly reportedAt: string;
      /** @description 现场解决的情况 / how it was settled on the spot */
      readonly settlement: components['schemas']['SettlementResponse'] | null;
      /** @enum {string} */
      readonly status:
        | 'reported'
        | 'settled'
        | 'accepted'
        | 'dispatched'
        | 'answered'
        | 'verified'
        | 'told'
        | 'closed'
        | 'declined';
      /** @description 先发者在前 / oldest first */
      readonly supervisions: readonly components['schemas']['SupervisionResponse'][];
      /** @enum {string} */
      readonly urgency: 'normal' | 'urgent' | 'major';
      /** @description 按轮次 / by round */
      readonly verifications: readonly components['schemas']['SiteVerificationResponse'][];
      readonly waitingFor: readonly components['schemas']['WaitingResponse'][];
      /** @description 先发者在前 / oldest first */
      readonly workOrders: readonly components['schemas']['WorkOrderResponse'][];
    };
    readonly CaseResponse: {
      /** Format: date-time */
      readonly acceptedAt: string | null;
      /** @description 结案后才有 / once it is closed */
      readonly archiveNumber: string | null;
      /** Format: date-time */
      readonly capturedAt: string;
      /** @description 立案后才有 / once it is opened */
      readonly caseNumber: string | null;
      readonly categoryCode: string;
      readonly categoryEn: string;
      readonly categoryZh: string;
      /** @description 城市 / city: QY, ZJ */
      readonly cityKey: string;
      /** Format: date-time */
      readonly closedAt: string | null;
      /** @description 县（市、区）/ county */
      readonly countyCode: string;
      /** @description 按规定删除后为 null / null once it was erased */
      readonly description: string | null;
      /** Format: date-time */
      readonly dueAt: string | null;
      /** @description 个人信息与文字已按规定删除 / personal data and texts were erased under a rule */
      readonly erased: components['schemas']['ErasedResponse'] | null;
      readonly gridCode: string;
      readonly gridNameEn: string;
      readonly gridNameZh: string;
      /**
       * @description 现场如何处理 / what became of it on the spot: settled, settling, or upload
       * @enum {string}
       */
      readonly handling: 'upload' | 'settled' | 'settling';
      /** Format: uuid */
      readonly id: string;
      readonly placeText: string;
      /** Format: date-time */
      readonly reportedAt: string;
      /** @enum {string} */
      readonly status:
        | 'reported'
        | 'settled'
        | 'accepted'
        | 'dispatched'
        | 'answered'
        | 'verified'
        | 'told'
        | 'closed'
        | 'declined';
      /** @enum {string} */
      readonly urgency: 'normal' | 'urgent' | 'major';
    };
    readonly CategoryResponse: {
      readonly classCode: string;
      readonly classEn: string;
      readonly classZh: string;
      /** @example C0201 */
      readonly code: string;
      /** @description 须附现场材料 / evidence must be enclosed */
      readonly evidenceRequired: boolean;
      /** @enum {string} */
      readonly kind: 'component' | 'event';
      readonly nameEn: string;
      readonly nameZh: string;
      /** Format: date */
      readonly validFrom: string;
      /** Format: date */
      readonly validTo: string | null;
    };
    readonly ChangePasswordRequest: {
      readonly currentPassword: string;
      readonly newPassword: string;
    };
    readonly CheckpointResponse: {
      /** Format: date-time */
      readonly at: string;
      readonly keyId: string;
      /** @description 签名至此 / signed up to here */
      readonly seq: string;
      readonly sequence: string;
    };
    readonly ChoiceResponse: {
      readonly code: string;
      readonly nameEn: string;
      readonly nameZh: string;
    };
    readonly ClockResponse: {
      /**
       * @description 自然时间 / by the clock
       * @example 480
       */
      readonly clockMinutes: number;
      /** Format: date-time */
      readonly since: string;
      /** Format: date-time */
      readonly until: string | null;
      /**
       * @description 工作时间 / by the office hours
       * @example 480
       */
      readonly workingMinutes: number;
    };
    readonly ClocksResponse: {
      /** @description 自受理起，转办不停 / from acceptance, through every handover */
      readonly citizen: components['schemas']['ClockResponse'] | null;
      /** @example 10 */
      readonly disputeCapDays: number | null;
      readonly disputes: readonly components['schemas']['DisputeClockResponse'][];
      readonly units: readonly components['schemas']['UnitClockResponse'][];
    };
    readonly CompleteRequest: {
      /**
       * @description 表单字段与答复 / an answer for each field of the form
       * @example {
       *       "acceptOutcome": "accept"
       *     }
       */
      readonly answers: {
        readonly [key: string]: unknown;
      };
    };
    readonly CopyRequest: {
      readonly note?: string;
      readonly toAccountIds: readonly string[];
    };
    readonly CountersignRequest: {
      readonly participants: readonly string[];
      /** @description rule = ratio */
      readonly ratio?: number;
      /**
       * @description 会签、或签、按比例、依次 / all, any one, a share, one after the other
       * @enum {string}
       */
      readonly rule: 'all' | 'any' | 'ratio' | 'sequence';
      /**
       * @description 前加签、后加签 / before or after
       * @enum {string}
       */
      readonly when: 'before' | 'after';
    };
    readonly CountersignResponse: {
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly mode: 'drawn' | 'before' | 'after';
      readonly ratio: number | null;
      /** @enum {string} */
      readonly rule: 'all' | 'any' | 'ratio' | 'sequence';
      readonly signers: readonly components['schemas']['SignerResponse'][];
      /** @enum {string} */
      readonly state: 'planned' | 'open' | 'agreed' | 'refused' | 'ended';
    };
    readonly CreateServiceClientRequest: {
      /**
       * Format: date-time
       * @description 到期时间，含时区；缺省不到期 / with offset; without it, until it is disabled
       */
      readonly expiresAt?: string;
      /** @enum {string} */
      readonly kind: 'department' | 'open311' | 'probe';
      readonly label: string;
      /** @example 441802-urban-management */
      readonly organisationCode?: string;
      /**
       * @example [
       *       "metrics.read"
       *     ]
       */
      readonly scopes?: readonly string[];
    };
    readonly DecisionResponse: {
      /** Format: uuid */
      readonly decisionId: string;
      /** @enum {string} */
      readonly status: 'pending';
    };
    readonly DelegateDraftResponse: {
      readonly answers: {
        readonly [key: string]: string;
      };
      readonly delegateName: string;
    };
    readonly DelegateRequest: {
      readonly instruction: string;
      /** Format: uuid */
      readonly toAccountId: string;
    };
    readonly DemoAccountResponse: {
      readonly cityEn: string;
      /** @example QY */
      readonly cityKey: string;
      readonly cityZh: string;
      readonly displayName: string;
      readonly password: string;
      readonly roleEn: string;
      readonly roleZh: string;
      readonly username: string;
    };
    readonly DepartmentCallbackReceipt: {
      readonly eventId: string;
    };
    readonly DepartmentChoiceResponse: {
      readonly code: string;
      readonly nameEn: string;
      readonly nameZh: string;
    };
    readonly DepartmentEndpointRequest: {
      readonly token: string;
      /** Format: uri */
      readonly url: string;
    };
    readonly DepartmentEndpointResponse: {
      /** Format: date-time */
      readonly changedAt: string;
      readonly nameEn: string;
      readonly nameZh: string;
      /** @example 441802-urban-management */
      readonly organisationCode: string;
      /** Format: uri */
      readonly url: string;
    };
    readonly DiagramElementResponse: {
      /**
       * @description 法条依据 / the provision it rests on
       * @example QY23.2
       */
      readonly article: string | null;
      readonly count: number;
      readonly elementId: string;
      /**
       * Format: date-time
       * @description 首次进入 / first entry
       */
      readonly enteredAt: string;
      readonly labelEn: string;
      readonly labelZh: string;
      /**
       * Format: date-time
       * @description 最后离开 / last exit
       */
      readonly leftAt: string | null;
      /**
       * @description 最近一次经过的状态 / of its latest visit
       * @enum {string}
       */
      readonly state: 'active' | 'completed' | 'terminated' | 'incident';
    };
    readonly DiagramInstanceResponse: {
      readonly key: string;
      readonly nameEn: string;
      readonly nameZh: string;
      /** @description 调用它的流程，主流程为 null / what called it, null for the main process */
      readonly parentKey: string | null;
      readonly processId: string;
      /** Format: date-time */
      readonly startedAt: string;
      /** @enum {string} */
      readonly state: 'active' | 'completed' | 'terminated';
    };
    readonly DiagramResponse: {
      readonly elements: readonly components['schemas']['DiagramElementResponse'][];
      /** @description 已经过的连线 / sequence flows taken */
      readonly flows: readonly string[];
      /** @description 引擎尚未开始时为 null / null while the engine has not begun */
      readonly instanceKey: string | null;
      /** @description 本案所有流程，调用者在前 / everything the case runs, callers first */
      readonly instances: readonly components['schemas']['DiagramInstanceResponse'][];
      /** @description 引擎尚未开始时为 null / null while the engine has not begun */
      readonly processId: string | null;
      /** @description 引擎尚未开始时为 null / null while the engine has not begun */
      readonly version: number | null;
      /** @description BPMN 2.0 XML */
      readonly xml: string | null;
    };
    readonly DisputeClockResponse: {
      /**
       * @description 超出上限、计入裁定机构 / charged to the authority
       * @example 480
       */
      readonly beyondMinutes: number;
      /**
       * @description 计入争议的工作时间 / charged to the dispute
       * @example 480
       */
      readonly chargedMinutes: number;
      /**
       * @description 自然时间 / by the clock
       * @example 480
       */
      readonly clockMinutes: number;
      /** Format: date-time */
      readonly since: string;
      /** Format: date-time */
      readonly until: string | null;
      /**
       * @description 工作时间 / by the office hours
       * @example 480
       */
      readonly workingMinutes: number;
    };
    readonly DisputeResponse: {
      readonly authorityEn: string;
      readonly authorityZh: string;
      /** Format: date-time */
      readonly closedAt: string | null;
      readonly departmentCode: string;
      readonly departmentEn: string;
      readonly departmentZh: string;
      /** @enum {string} */
      readonly ground:
        'notOurDuty' | 'otherDepartmentByLaw' | 'otherArea' | 'otherLevel' | 'factsDiffer';
      readonly groundEn: string;
      readonly groundZh: string;
      readonly handUps: readonly components['schemas']['HandUpResponse'][];
      /** @description 已历时（小时） / how long, in hours */
      readonly hours: number;
      /** Format: uuid */
      readonly id: string;
      readonly legalBasis: string | null;
      /** Format: date-time */
      readonly openedAt: string;
      readonly opinions: readonly components['schemas']['OpinionResponse'][];
      /** @description 第几次异议 / of the case */
      readonly ordinal: number;
      readonly reason: string | null;
      readonly ruling: components['schemas']['RulingResponse'] | null;
      /** Format: uuid */
      readonly workOrderId: string;
    };
    readonly DraftItemRequest: {
      /** @description 所含上报类别 / categories of reports */
      readonly categoryCodes: readonly string[];
      /** @example W09 */
      readonly code: string;
      /** @description 市准入分类目录的类目 / entry of the directory */
      readonly directoryCode?: string;
      /** @description 职责分工 / division of duties (QY21.2) */
      readonly divisionOfDuties?: string;
      /** @description 法定职责单位：机构代码或名称 / whose statutory duty it is: code or name (QY21.2) */
      readonly dutyHolder?: string;
      /** @description 允许本事项不受负面清单限制的法律、法规 / the law that allows this item all the same (XX14) */
      readonly lawCited?: string;
      /** @description 法定依据 / legal basis */
      readonly legalBasis?: string;
      /** @description 缺省同中文名 / the Chinese name by default */
      readonly nameEn?: string;
      readonly nameZh: string;
      /**
       * @description XX14
       * @enum {string}
       */
      readonly nature: 'ordinary' | 'licence' | 'penalty' | 'coercion' | 'beyondGridDuty';
      readonly support: components['schemas']['SupportRequest'];
      /** @description 每月工作量（小时）/ workload */
      readonly workloadHoursPerMonth?: number;
    };
    readonly DraftItemResponse: {
      readonly categoryCodes: readonly string[];
      readonly code: string;
      readonly directoryCode: string | null;
      readonly divisionOfDuties: string | null;
      readonly dutyHolder: string | null;
      readonly lawCited: string | null;
      readonly legalBasis: string | null;
      readonly nameEn: string;
      readonly nameZh: string;
      /** @enum {string} */
      readonly nature: 'ordinary' | 'licence' | 'penalty' | 'coercion' | 'beyondGridDuty';
      readonly support: components['schemas']['SupportResponse'];
      readonly workloadHoursPerMonth: number | null;
    };
    readonly DraftRequest: {
      readonly items: readonly components['schemas']['DraftItemRequest'][];
      /**
       * Format: date
       * @description 拟自何日起有效 / the first day it is meant for
       */
      readonly validFrom: string;
    };
    readonly DraftResponse: {
      readonly items: readonly components['schemas']['DraftItemResponse'][];
      /** Format: date-time */
      readonly savedAt: string;
      /** Format: date */
      readonly validFrom: string;
    };
    readonly DutyDepartmentResponse: {
      /** @example 441802-urban-management */
      readonly code: string;
      readonly nameEn: string;
      readonly nameZh: string;
    };
    readonly EffectsResponse: {
      readonly openCases: readonly components['schemas']['OpenCasesResponse'][];
    };
    readonly EndGridRequest: {
      /**
       * Format: date
       * @description 最后一日；昨日即刻停用 / the last day; yesterday ends it at once
       */
      readonly validTo: string;
    };
    readonly ErasedResponse: {
      /** Format: date-time */
      readonly at: string;
      /**
       * @description 保存期限规则 / the retention rule
       * @example CLOSED-1825
       */
      readonly ruleCode: string;
    };
    readonly EvidenceAddedResponse: {
      /** Format: uuid */
      readonly id: string;
    };
    readonly EvidenceErasedResponse: {
      /** Format: date-time */
      readonly at: string;
      readonly ruleCode: string;
    };
    readonly EvidenceResponse: {
      /** Format: date-time */
      readonly addedAt: string;
      readonly addedBy: string;
      readonly byteCount: number;
      readonly erased: components['schemas']['EvidenceErasedResponse'] | null;
      readonly height: number;
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly mediaType: 'image/jpeg';
      /** @description 原文件名 / the name that the file had */
      readonly name: string | null;
      /**
       * @description 拍摄位置，纬度,经度（WGS 84）/ where it was taken, latitude,longitude
       * @example 23.685,113.05
       */
      readonly place: string | null;
      /**
       * @description 用途 / what the photo is for
       * @enum {string}
       */
      readonly purpose: 'report' | 'settlement' | 'verification' | 'department';
      readonly sha256: string;
      /** @enum {string} */
      readonly source: 'person' | 'department';
      /** Format: date-time */
      readonly takenAt: string | null;
      readonly width: number;
    };
    readonly ExceptionClauseResponse: {
      /**
       * @description 法条依据 / the provision it rests on
       * @example QY23.2
       */
      readonly article: string | null;
      readonly textEn: string;
      readonly textZh: string;
    };
    readonly ExpectedIdentityRequest: {
      /**
       * @description sub、工号等 / sub, a staff number …
       * @example employee_number
       */
      readonly claim: string;
      readonly value: string;
    };
    readonly ExpectedIdentityResponse: {
      /** @example employee_number */
      readonly claim: string;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: uuid */
      readonly id: string;
      /** Format: uri */
      readonly issuer: string;
    };
    readonly ExportFilterResponse: {
      readonly mine: boolean;
      readonly status: string | null;
      /** @description 是否按文字查找；所填文字不留存 / whether something was typed, which is not kept */
      readonly text: boolean;
    };
    readonly ExportResponse: {
      readonly accountName: string;
      readonly caseCount: number;
      readonly filter: components['schemas']['ExportFilterResponse'];
      /** Format: date-time */
      readonly finishedAt: string | null;
      /** @example EX-20261122-000001 */
      readonly number: string;
      readonly organisationEn: string | null;
      readonly organisationZh: string | null;
      /** @description 文件的 SHA-256 / of the whole file */
      readonly sha256: string | null;
      /** Format: date-time */
      readonly startedAt: string;
      /**
       * @description broken 未接收完整 / was not received to its end
       * @enum {string}
       */
      readonly status: 'running' | 'done' | 'broken';
      /** @description 超过上限，只含最新的 / too many: only the newest are in it */
      readonly truncated: boolean;
    };
    readonly ExtensionRequestedEvent: {
      /** @description 与 webhook-id 相同 / the same as webhook-id */
      readonly eventId: string;
      readonly reason: string;
      /** @description 部门自己的编号：含数字，不含空格、电话号码或身份证号码 / the department’s own number: with a digit, without blanks and without telephone or identity numbers */
      readonly reference: string;
      /**
       * Format: date-time
       * @description 晚于现时限 / later than the present limit
       */
      readonly requestedUntil: string;
      /** @enum {string} */
      readonly type: 'workOrder.extensionRequested';
      /** Format: uuid */
      readonly workOrderId: string;
    };
    readonly ExtensionResponse: {
      /**
       * Format: date-time
       * @description 批准的新时限 / the new limit that was granted
       */
      readonly decidedUntil: string | null;
      /** Format: uuid */
      readonly id: string;
      /** @description 申请理由 / why more time is asked for */
      readonly reason: string | null;
      /** Format: date-time */
      readonly requestedAt: string;
      /** Format: date-time */
      readonly requestedUntil: string;
      /** @enum {string} */
      readonly status: 'requested' | 'granted' | 'refused';
    };
    readonly FieldProblemResponse: {
      /** @example REQUIRED */
      readonly code: string;
      /** @description 字段路径 / path of the field in the request */
      readonly field: string;
      readonly message: string;
    };
    readonly FilingResponse: {
      /** Format: date */
      readonly filedOn: string;
      readonly proof: string;
      readonly receiptNumber: string | null;
      /** Format: date */
      readonly receivedOn: string | null;
    };
    readonly FindByPersonBody: {
      /** @enum {string} */
      readonly kind: 'telephone' | 'identityNumber' | 'fullName';
      /** @description 完整的号码或姓名 / the whole number or name */
      readonly value: string;
    };
    readonly FittingRoleResponse: {
      readonly accounts: readonly ('official' | 'citizen')[];
      /** @description 可限定网格 / a post of it may be bound to grids */
      readonly grids: boolean;
      /** @enum {string} */
      readonly role:
        | 'gridMember'
        | 'gridHead'
        | 'informant'
        | 'dispatcher'
        | 'authorityHead'
        | 'departmentClerk'
        | 'departmentHead'
        | 'partyCommitteeApprover'
        | 'governmentApprover'
        | 'auditor'
        | 'administrator'
        | 'processOwner'
        | 'diagramReviewer'
        | 'hotlineDesk'
        | 'citizen';
    };
    readonly GridItemResponse: {
      /** @example QY18 */
      readonly article: string;
      /** @example W01 */
      readonly code: string;
      readonly nameEn: string;
      readonly nameZh: string;
    };
    readonly GridOrderAnswerRequest: {
      /** @enum {string} */
      readonly outcome: 'done' | 'notDone' | 'refused';
      /**
       * @description 仅拒绝时填写 / of a refusal alone (XX13.4, NB13.2)
       * @enum {string}
       */
      readonly reason?: 'notListed';
      readonly text: string;
    };
    readonly GridOrderAnswerResponse: {
      /** Format: date-time */
      readonly answeredAt: string;
      readonly answeredByName: string;
      /**
       * @description 拒绝的依据 / what a refusal rests on
       * @example QY23.2
       */
      readonly article: string | null;
      /** @description 不计入考核 / does not count in an assessment (XX13.4, NB13.2) */
      readonly noFault: boolean;
      /** @enum {string} */
      readonly outcome: 'done' | 'notDone' | 'refused';
      /** @enum {string|null} */
      readonly reason: 'notListed' | null;
      readonly textEn: string;
      readonly textZh: string;
    };
    readonly GridOrderChoicesResponse: {
      /** @description 可提出需求的部门 / departments that may ask */
      readonly departments: readonly components['schemas']['ChoiceResponse'][];
      /** @description 此岗位不能作例外时为 null / null where this post may make none */
      readonly exception: components['schemas']['ExceptionClauseResponse'] | null;
      /** @description 现行事项 / items in force */
      readonly items: readonly components['schemas']['ChoiceResponse'][];
    };
    readonly GridOrderExceptionResponse: {
      /**
       * @description 法条依据 / the provision it rests on
       * @example QY23.2
       */
      readonly article: string | null;
      readonly reasonEn: string;
      readonly reasonZh: string;
    };
    readonly GridOrderPlacedResponse: {
      /** Format: uuid */
      readonly id: string;
    };
    readonly GridOrderRequest: {
      /** @example C0102 */
      readonly categoryCode?: string;
      /**
       * Format: date-time
       * @description 办理期限，含时区 / with offset
       */
      readonly dueAt?: string;
      /** @example 441802006001001 */
      readonly gridCode: string;
      /**
       * @description 清单事项；类别与事项至少写一个 / item of the list; name a category, an item or both
       * @example W01
       */
      readonly itemCode?: string;
      /** @description 清单外民生事项的理由 / why an unlisted matter close to people’s lives needs the grid (NB20.1) */
      readonly livelihoodReason?: string;
      /**
       * @description 提出需求的部门 / department that asked for it
       * @example 441802-urban-management
       */
      readonly requestedBy?: string;
      readonly text: string;
    };
    readonly GridOrderResponse: {
      /** @description 反馈之前为 null / null until it is answered */
      readonly answer: components['schemas']['GridOrderAnswerResponse'] | null;
      /**
       * @description 法条依据 / the provision it rests on
       * @example QY23.2
       */
      readonly article: string | null;
      readonly categoryCode: string | null;
      readonly categoryEn: string | null;
      readonly categoryZh: string | null;
      /** Format: date-time */
      readonly dueAt: string | null;
      /** @description 清单内事项为 null / null for what is listed */
      readonly exception: components['schemas']['GridOrderExceptionResponse'] | null;
      readonly gridCode: string;
      readonly gridNameEn: string;
      readonly gridNameZh: string;
      /** Format: uuid */
      readonly id: string;
      readonly itemCode: string | null;
      readonly itemEn: string | null;
      readonly itemZh: string | null;
      readonly organisationEn: string;
      readonly organisationZh: string;
      /** Format: date-time */
      readonly placedAt: string;
      readonly placedByName: string;
      readonly requestedByEn: string | null;
      readonly requestedByZh: string | null;
      readonly textEn: string;
      readonly textZh: string;
    };
    readonly GridResponse: {
      readonly cityAuthority: string;
      readonly cityCode: string;
      /** @example 441802001001001 */
      readonly code: string;
      readonly countyAuthority: string;
      readonly countyCode: string;
      readonly nameEn: string;
      readonly nameZh: string;
      /** @description 示例数据 / sample data */
      readonly sample: boolean;
      /** @description 先行受理的网格化机构 / takes its reports first (QY23.2) */
      readonly townshipAuthority: string;
      readonly townshipCode: string;
      /**
       * Format: date
       * @description 最后一日 / the last day
       */
      readonly validTo: string | null;
      readonly villageCode: string;
    };
    readonly HandOverRequest: {
      readonly reason: string;
      /** Format: uuid */
      readonly toAccountId: string;
    };
    readonly HandUpResponse: {
      /** Format: date-time */
      readonly at: string;
      readonly authorityEn: string;
      readonly authorityZh: string;
    };
    readonly ItemFactsRequest: {
      /** @description 所含上报类别 / categories of reports */
      readonly categoryCodes: readonly string[];
      /** @example W09 */
      readonly code: string;
      /** @description 市准入分类目录的类目 / entry of the directory */
      readonly directoryCode?: string;
      /** @description 职责分工 / division of duties (QY21.2) */
      readonly divisionOfDuties?: string;
      /** @description 法定职责单位：机构代码或名称 / whose statutory duty it is: code or name (QY21.2) */
      readonly dutyHolder?: string;
      /** @description 法定依据 / legal basis */
      readonly legalBasis?: string;
      /** @description 缺省同中文名 / the Chinese name by default */
      readonly nameEn?: string;
      readonly nameZh: string;
      /**
       * @description XX14
       * @enum {string}
       */
      readonly nature: 'ordinary' | 'licence' | 'penalty' | 'coercion' | 'beyondGridDuty';
      readonly support: components['schemas']['SupportRequest'];
      /** @description 每月工作量（小时）/ workload */
      readonly workloadHoursPerMonth?: number;
    };
    readonly ItemListResponse: {
      /**
       * @description 市或县（市、区）代码 / of the city or county
       * @example 441802
       */
      readonly areaCode: string;
      /**
       * Format: date
       * @description 向市备案日 / filed with the city on (QY20.2)
       */
      readonly filedOn: string | null;
      /** Format: uuid */
      readonly id: string;
      readonly items: readonly components['schemas']['ListItemResponse'][];
      /** @enum {string} */
      readonly kind: 'directory' | 'list' | 'negative';
      /**
       * Format: date
       * @description 公布日 / made public on (QY20.2, ZJ12.1)
       */
      readonly publishedOn: string | null;
      /** @description 示例数据 / sample data */
      readonly sample: boolean;
      /** Format: date */
      readonly validFrom: string;
      /**
       * Format: date
       * @description 最后一日 / the last day
       */
      readonly validTo: string | null;
      readonly version: number;
    };
    readonly ItemProceedingPageResponse: {
      /** @description 系统自动提出时为 null / null for the system */
      readonly applicantName: string | null;
      readonly applications: readonly components['schemas']['ApplicationResponse'][];
      readonly areaCode: string;
      readonly areaEn: string;
      readonly areaZh: string;
      /** Format: date */
      readonly asOf: string;
      readonly authorityEn: string;
      readonly authorityZh: string;
      readonly cityKey: string;
      readonly draft: components['schemas']['DraftResponse'] | null;
      /** Format: date-time */
      readonly endedAt: string | null;
      readonly filing: components['schemas']['FilingResponse'] | null;
      /** @description 备案超时 / not filed in time (QY20.2, XX13.1) */
      readonly filingOverdue: boolean;
      /** Format: uuid */
      readonly id: string;
      readonly itemCode: string | null;
      /** @enum {string} */
      readonly kind: 'entry' | 'exit' | 'adjustment' | 'publication' | 'rectification';
      /** @enum {string} */
      readonly listKind: 'directory' | 'list' | 'negative';
      /** @example QY-SX-2026-000001 */
      readonly number: string | null;
      /** Format: date-time */
      readonly openedAt: string;
      readonly organisationEn: string;
      readonly organisationZh: string;
      /**
       * Format: uuid
       * @description 由哪一整改引起 / the rectification that began it
       */
      readonly originId: string | null;
      /** @enum {string|null} */
      readonly outcome:
        | 'granted'
        | 'refused'
        | 'withdrawn'
        | 'ended'
        | 'published'
        | 'remedied'
        | 'notRemedied'
        | 'exitStarted'
        | null;
      readonly publication: components['schemas']['PublicationResponse'] | null;
      /** @description 公布超时 / not made public in time (QY20.2, XX13.1) */
      readonly publicationOverdue: boolean;
      readonly rectification: components['schemas']['RectificationResponse'] | null;
      readonly returns: readonly components['schemas']['ReturnResponse'][];
      readonly supportDuties: readonly components['schemas']['SupportDutyResponse'][];
      readonly titleEn: string;
      readonly titleZh: string;
    };
    readonly ItemProceedingResponse: {
      /** @description 系统自动提出时为 null / null for the system */
      readonly applicantName: string | null;
      readonly areaCode: string;
      readonly areaEn: string;
      readonly areaZh: string;
      /** Format: date */
      readonly asOf: string;
      readonly authorityEn: string;
      readonly authorityZh: string;
      readonly cityKey: string;
      /** Format: date-time */
      readonly endedAt: string | null;
      /** @description 备案超时 / not filed in time (QY20.2, XX13.1) */
      readonly filingOverdue: boolean;
      /** Format: uuid */
      readonly id: string;
      readonly itemCode: string | null;
      /** @enum {string} */
      readonly kind: 'entry' | 'exit' | 'adjustment' | 'publication' | 'rectification';
      /** @enum {string} */
      readonly listKind: 'directory' | 'list' | 'negative';
      /** @example QY-SX-2026-000001 */
      readonly number: string | null;
      /** Format: date-time */
      readonly openedAt: string;
      readonly organisationEn: string;
      readonly organisationZh: string;
      /** @enum {string|null} */
      readonly outcome:
        | 'granted'
        | 'refused'
        | 'withdrawn'
        | 'ended'
        | 'published'
        | 'remedied'
        | 'notRemedied'
        | 'exitStarted'
        | null;
      /** @description 公布超时 / not made public in time (QY20.2, XX13.1) */
      readonly publicationOverdue: boolean;
      readonly titleEn: string;
      readonly titleZh: string;
    };
    readonly JoinedIdentityResponse: {
      /** Format: uri */
      readonly issuer: string;
      /** Format: date-time */
      readonly joinedAt: string;
      /** Format: date-time */
      readonly lastSignInAt: string;
    };
    readonly JointHandlingResponse: {
      readonly addable: readonly components['schemas']['DepartmentChoiceResponse'][];
      readonly articles: readonly string[];
      /** @enum {string|null} */
      readonly basis: 'law' | 'setting' | 'default' | null;
      /** Format: date-time */
      readonly leadDueAt: string | null;
      readonly leadEn: string | null;
      /** @description 牵头部门的结果等待协办 / the lead’s result waits for co-handlers */
      readonly leadWaits: boolean;
      readonly leadZh: string | null;
      readonly mayChange: boolean;
      readonly parts: readonly components['schemas']['PartResponse'][];
      readonly possibleLeads: readonly components['schemas']['DepartmentChoiceResponse'][];
      /** @enum {string|null} */
      readonly rule: 'named' | 'firstReceiver' | 'mechanism' | null;
    };
    readonly LimitMoveResponse: {
      /** Format: date-time */
      readonly at: string;
      /** Format: date-time */
      readonly from: string;
      /**
       * @description calendar 节假日安排变动 / the calendar changed; pause 暂停 / it stood still
       * @enum {string}
       */
      readonly reason: 'calendar' | 'pause';
      /** Format: date-time */
      readonly to: string;
    };
    readonly LimitResponse: {
      /** @description 本市法条依据 / provisions of the case’s own city */
      readonly articles: readonly string[];
      /**
       * @description law 为法定，sample 为系统示例设置 / sample is a setting of the city, not law
       * @enum {string}
       */
      readonly basis: 'law' | 'sample';
      readonly basisEn: string;
      readonly basisZh: string;
      /** Format: date-time */
      readonly dueAt: string;
      /**
       * Format: date-time
       * @description 环节完成时间 / when the step was done
       */
      readonly endedAt: string | null;
      /**
       * Format: date-time
       * @description 变动前的期限 / the first limit, where it moved since
       */
      readonly firstDueAt: string | null;
      readonly labelEn: string;
      readonly labelZh: string;
      /** @description 超期 / not kept */
      readonly late: boolean;
      /** @description 重新计算的记录 / reckoned again */
      readonly moves: readonly components['schemas']['LimitMoveResponse'][];
      /** @description 跨入尚未录入节假日的年份 / runs into a year whose holidays are not known yet */
      readonly provisional: boolean;
      /** Format: date-time */
      readonly since: string;
      /**
       * @description 环节 / the step
       * @example acceptance
       */
      readonly step: string;
    };
    readonly ListedCaseResponse: {
      /** Format: date-time */
      readonly acceptedAt: string | null;
      /** @description 结案后才有 / once it is closed */
      readonly archiveNumber: string | null;
      /** Format: date-time */
      readonly capturedAt: string;
      /** @description 立案后才有 / once it is opened */
      readonly caseNumber: string | null;
      readonly categoryCode: string;
      readonly categoryEn: string;
      readonly categoryZh: string;
      /** @description 城市 / city: QY, ZJ */
      readonly cityKey: string;
      /** Format: date-time */
      readonly closedAt: string | null;
      /** @description 县（市、区）/ county */
      readonly countyCode: string;
      /** @description 按规定删除后为 null / null once it was erased */
      readonly description: string | null;
      /** Format: date-time */
      readonly dueAt: string | null;
      /** @description 个人信息与文字已按规定删除 / personal data and texts were erased under a rule */
      readonly erased: components['schemas']['ErasedResponse'] | null;
      readonly gridCode: string;
      readonly gridNameEn: string;
      readonly gridNameZh: string;
      /**
       * @description 现场如何处理 / what became of it on the spot: settled, settling, or upload
       * @enum {string}
       */
      readonly handling: 'upload' | 'settled' | 'settling';
      /** Format: uuid */
      readonly id: string;
      readonly placeText: string;
      /** Format: date-time */
      readonly reportedAt: string;
      /** @enum {string} */
      readonly status:
        | 'reported'
        | 'settled'
        | 'accepted'
        | 'dispatched'
        | 'answered'
        | 'verified'
        | 'told'
        | 'closed'
        | 'declined';
      /** @enum {string} */
      readonly urgency: 'normal' | 'urgent' | 'major';
      readonly waitingFor: readonly components['schemas']['WaitingResponse'][];
    };
    readonly ListedPostResponse: {
      readonly accountEnabled: boolean;
      /** Format: uuid */
      readonly accountId: string;
      /** @example 441802 */
      readonly areaCode: string;
      readonly displayName: string;
      /** @description 限定的网格；null 为机构全部辖区 / null: the whole area of the organisation */
      readonly gridCodes: readonly string[] | null;
      /** Format: uuid */
      readonly id: string;
      /** @example 441802-grid-authority */
      readonly organisationCode: string;
      readonly organisationEn: string;
      /** @enum {string} */
      readonly organisationKind:
        'gridAuthority' | 'department' | 'serviceUnit' | 'partyCommittee' | 'government';
      readonly organisationZh: string;
      /** @enum {string} */
      readonly role:
        | 'gridMember'
        | 'gridHead'
        | 'informant'
        | 'dispatcher'
        | 'authorityHead'
        | 'departmentClerk'
        | 'departmentHead'
        | 'partyCommitteeApprover'
        | 'governmentApprover'
        | 'auditor'
        | 'administrator'
        | 'processOwner'
        | 'diagramReviewer'
        | 'hotlineDesk'
        | 'citizen';
      /** @enum {string} */
      readonly state: 'upcoming' | 'running' | 'ended';
      readonly titleEn: string;
      readonly titleZh: string;
      readonly username: string;
      /** Format: date */
      readonly validFrom: string;
      /**
       * Format: date
       * @description 最后一日 / the last day
       */
      readonly validTo: string | null;
    };
    readonly ListItemResponse: {
      /** @example QY18 */
      readonly article: string;
      /** @description 所含类别 / the categories that belong to it */
      readonly categoryCodes: readonly string[];
      /** @example W01 */
      readonly code: string;
      /** @description 准入分类目录中的类目 / its entry in the directory */
      readonly directoryCode: string | null;
      readonly divisionOfDuties: string | null;
      readonly dutyHolder: string | null;
      readonly dutyHolderEn: string | null;
      readonly dutyHolderZh: string | null;
      readonly legalBasis: string | null;
      readonly nameEn: string;
      readonly nameZh: string;
      /** @enum {string} */
      readonly nature: 'ordinary' | 'licence' | 'penalty' | 'coercion' | 'beyondGridDuty';
      readonly support: components['schemas']['SupportResponse'];
      /** Format: date */
      readonly validFrom: string;
      /** Format: date */
      readonly validTo: string | null;
      readonly workloadHoursPerMonth: number | null;
    };
    readonly ListProposalResponse: {
      /** @description 依据条款 / on which article */
      readonly article: string;
      readonly authorityEn: string;
      readonly authorityZh: string;
      /** Format: uuid */
      readonly caseId: string;
      readonly caseNumber: string | null;
      readonly categoryEn: string;
      readonly categoryZh: string;
      readonly departmentEn: string;
      readonly departmentZh: string;
      /** Format: uuid */
      readonly id: string;
      /** Format: date-time */
      readonly proposedAt: string;
      /** Format: date-time */
      readonly settledAt: string | null;
      /** @enum {string} */
      readonly state: 'proposed' | 'taken' | 'dropped';
    };
    readonly MadeAccountResponse: {
      /** Format: uuid */
      readonly id: string;
      /** @example k7wq-3mfx-p9td-2rha */
      readonly temporaryPassword: string;
    };
    readonly MatterActsResponse: {
      readonly countersigns: readonly components['schemas']['CountersignResponse'][];
      /** @description 现在可以做的 / possible now */
      readonly possible: readonly ('withdraw' | 'end')[];
    };
    readonly MatterResponse: {
      readonly areaCode: string;
      /** @description 城市 / city: QY, ZJ */
      readonly cityKey: string;
      /** Format: date-time */
      readonly endedAt: string | null;
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly kind: 'incident' | 'entry' | 'exit' | 'adjustment' | 'publication' | 'rectification';
      /** @description 案号或办理编号 / number of the case or proceeding */
      readonly number: string | null;
      /** Format: date-time */
      readonly openedAt: string;
      readonly placeText: string;
      readonly titleEn: string;
      readonly titleZh: string;
    };
    readonly MeResponse: {
      readonly displayName: string;
      /** Format: uuid */
      readonly id: string;
      /** @description 须先修改密码，其他操作暂不可用 / nothing else is open before the password is changed */
      readonly mustChangePassword: boolean;
      /**
       * @example [
       *       "case.readArea",
       *       "task.work"
       *     ]
       */
      readonly permissions: readonly string[];
      /** @description 此次请求所用岗位 / the post this request acts under */
      readonly post: components['schemas']['PostResponse'] | null;
      /** @description 今日有效岗位 / posts held today */
      readonly posts: readonly components['schemas']['PostResponse'][];
      /** @description 本人登记的姓名与电话 / name and telephone as one has said */
      readonly profile: components['schemas']['ProfileResponse'];
      readonly username: string;
    };
    readonly NamedEvidenceRequest: {
      /** Format: uuid */
      readonly evidenceId: string;
      readonly sha256: string;
    };
    readonly NamedPersonResponse: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
    };
    readonly NewAccountRequest: {
      /** @description 工作人员必填 / required for an official */
      readonly displayName?: string;
      /** @enum {string} */
      readonly kind: 'official' | 'citizen';
      /** @example li.si */
      readonly username: string;
    };
    readonly NewGridRequest: {
      readonly nameEn?: string;
      /** @description 缺省按编号命名 / else called by its number */
      readonly nameZh?: string;
      /**
       * Format: date
       * @description 缺省为今日 / else today
       */
      readonly validFrom?: string;
      /**
       * @description 村（社区）代码 / code of the village
       * @example 441802006001
       */
      readonly villageCode: string;
    };
    readonly NewOrganisationRequest: {
      /** @example 441802 */
      readonly areaCode: string;
      /** @example urban-management */
      readonly function: string;
      /** @enum {string} */
      readonly kind:
        'gridAuthority' | 'department' | 'serviceUnit' | 'partyCommittee' | 'government';
      readonly nameEn?: string;
      readonly nameZh: string;
      /**
       * Format: date
       * @description 缺省为今日 / else today
       */
      readonly validFrom?: string;
    };
    readonly NewPostRequest: {
      /** Format: uuid */
      readonly accountId: string;
      readonly gridCodes?: readonly string[] | null;
      /** @example 441802-grid-authority */
      readonly organisationCode: string;
      /** @enum {string} */
      readonly role:
        | 'gridMember'
        | 'gridHead'
        | 'informant'
        | 'dispatcher'
        | 'authorityHead'
        | 'departmentClerk'
        | 'departmentHead'
        | 'partyCommitteeApprover'
        | 'governmentApprover'
        | 'auditor'
        | 'administrator'
        | 'processOwner'
        | 'diagramReviewer'
        | 'hotlineDesk'
        | 'citizen';
      readonly titleEn?: string;
      /** @description 缺省为机构加角色 / else organisation and role */
      readonly titleZh?: string;
      /**
       * Format: date
       * @description 缺省为今日 / else today
       */
      readonly validFrom?: string;
      /** Format: date */
      readonly validTo?: string | null;
    };
    readonly NoticeDayRequest: {
      /** Format: date */
      readonly day: string;
      /** @example 春节 */
      readonly nameZh: string;
      /** @description true 为调休上班，false 为放假 / true: made up for, false: off */
      readonly working: boolean;
    };
    readonly NoticeRequest: {
      readonly days: readonly components['schemas']['NoticeDayRequest'][];
      /** @example 国办发明电〔2026〕7号 */
      readonly source: string;
    };
    readonly NoticeResponse: {
      /** Format: uuid */
      readonly alarmId: string | null;
      readonly bodyEn: string;
      readonly bodyZh: string;
      /** @example 2027 */
      readonly calendarYear: number | null;
      /** Format: uuid */
      readonly caseId: string | null;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: uuid */
      readonly gridOrderId: string | null;
      /** Format: uuid */
      readonly id: string;
      /** @example caseResult */
      readonly kind: string;
      /** @enum {string|null} */
      readonly matterKind:
        'incident' | 'entry' | 'exit' | 'adjustment' | 'publication' | 'rectification' | null;
      /** Format: date-time */
      readonly readAt: string | null;
      readonly titleEn: string;
      readonly titleZh: string;
    };
    readonly OfficeHoursRequest: {
      /** @description 依据的文件 / the order that sets them */
      readonly source: string;
      readonly spans: readonly components['schemas']['OfficeSpanRequest'][];
      /** Format: date */
      readonly validFrom: string;
    };
    readonly OfficeHoursResponse: {
      /** @description 适用于未自行设定的各市 / of every city without its own */
      readonly ofEveryCity: boolean;
      readonly source: string;
      readonly spans: readonly components['schemas']['OfficeSpanResponse'][];
      /** Format: date */
      readonly validFrom: string;
    };
    readonly OfficeSpanRequest: {
      /** @example 09:00 */
      readonly from: string;
      /** @example 09:00 */
      readonly to: string;
    };
    readonly OfficeSpanResponse: {
      /** @example 09:00 */
      readonly from: string;
      /** @example 09:00 */
      readonly to: string;
    };
    readonly OfficialResponse: {
      /** Format: uuid */
      readonly accountId: string;
      readonly displayName: string;
      /** @description 同岗位的所有人 / all who hold such a post there */
      readonly group: string;
      readonly organisationEn: string;
      readonly organisationZh: string;
      readonly titleEn: string;
      readonly titleZh: string;
    };
    readonly OpenCasesResponse: {
      /** @description 最早的至多十件 / the oldest ones, at most ten */
      readonly caseNumbers: readonly string[];
      readonly categoryCode: string;
      readonly categoryEn: string;
      readonly categoryZh: string;
      readonly count: number;
    };
    readonly OpinionResponse: {
      /** Format: date-time */
      readonly askedAt: string;
      readonly departmentCode: string;
      readonly departmentEn: string;
      readonly departmentZh: string;
      /** Format: date-time */
      readonly endedAt: string | null;
      /** @enum {string|null} */
      readonly outcome: 'given' | 'silent' | null;
      /** @enum {string|null} */
      readonly position: 'ours' | 'notOurs' | null;
      readonly text: string | null;
    };
    readonly OrdinanceResponse: {
      /** Format: date */
      readonly adoptedOn: string | null;
      /** Format: date */
      readonly approvedOn: string | null;
      /**
       * Format: date
       * @description 施行日，未知为 null / in force from, null while unknown
       */
      readonly inForceFrom: string | null;
      /** @example QY */
      readonly key: string;
      /**
       * @description 法规、政府规章、草案 / ordinance, rule of a government, draft
       * @enum {string}
       */
      readonly kind: 'ordinance' | 'governmentRule' | 'draft';
      readonly nameEn: string;
      readonly nameZh: string;
      /** Format: date */
      readonly publishedOn: string | null;
      /** @description 已导入官方正文 / its official wording was imported */
      readonly worded: boolean;
    };
    readonly OrganisationChangeRequest: {
      readonly nameEn?: string;
      readonly nameZh?: string;
      /**
       * Format: date
       * @description 最后一日 / the last day
       */
      readonly validTo?: string | null;
    };
    readonly OrganisationCodeResponse: {
      /** @example 441802-gas-supply */
      readonly code: string;
    };
    readonly OrganisationResponse: {
      /** @example 441802 */
      readonly areaCode: string;
      /** @example 441802-urban-management */
      readonly code: string;
      /** @example urban-management */
      readonly function: string;
      /** @enum {string} */
      readonly kind:
        'gridAuthority' | 'department' | 'serviceUnit' | 'partyCommittee' | 'government';
      /** @enum {string} */
      readonly level: 'city' | 'county' | 'township' | 'village';
      readonly nameEn: string;
      readonly nameZh: string;
      readonly parentCode: string | null;
      /** @description 今日在任岗位数 / posts held today */
      readonly posts: number;
      /** @description 可任命的角色 / roles that fit it */
      readonly roles: readonly components['schemas']['FittingRoleResponse'][];
      /** Format: date */
      readonly validFrom: string;
      /** Format: date */
      readonly validTo: string | null;
    };
    readonly OwnSessionResponse: {
      /** @description 即发出此请求者 / the one that asks */
      readonly current: boolean;
      /** @example Edge 131 · Windows */
      readonly device: string | null;
      /** Format: uuid */
      readonly id: string;
      /**
       * Format: date-time
       * @description 最近一次续用 / when it was last refreshed
       */
      readonly lastUsedAt: string;
      readonly sourceAddress: string | null;
      /** Format: date-time */
      readonly startedAt: string;
    };
    readonly ParagraphResponse: {
      /** @example QY23.2 */
      readonly id: string;
      readonly summaryEn: string;
      /** @description 内容提要，非官方文字 / a summary of ours, not the wording */
      readonly summaryZh: string;
      /** @description 官方正文，未导入为 null / null until imported */
      readonly wording: string | null;
    };
    readonly PartAddedResponse: {
      /** Format: uuid */
      readonly partId: string;
    };
    readonly PartRequest: {
      /** @example 441802-urban-management */
      readonly departmentCode: string;
      /**
       * Format: date
       * @description 至该日终了 / until the end of this day
       */
      readonly dueOn: string;
      readonly reason: string;
    };
    readonly PartResponse: {
      /** Format: date-time */
      readonly addedAt: string;
      /** @description 增加或者更换的理由 / why it was added */
      readonly addReason: string | null;
      /** @example 441802-urban-management */
      readonly departmentCode: string;
      readonly departmentEn: string;
      readonly departmentZh: string;
      /** Format: date-time */
      readonly endedAt: string | null;
      /** @enum {string|null} */
      readonly endKind: 'answered' | 'released' | 'closed' | 'replaced' | null;
      /** @description 不再协办的理由 / why it was released */
      readonly endReason: string | null;
      /** Format: uuid */
      readonly id: string;
      /**
       * @description 牵头或者协办 / leads, or helps
       * @enum {string}
       */
      readonly part: 'lead' | 'co';
      readonly round: number;
    };
    readonly PendingActResponse: {
      /** Format: uuid */
      readonly actId: string;
      /** @enum {string} */
      readonly status: 'pending' | 'effective';
    };
    readonly PostChangeRequest: {
      readonly gridCodes?: readonly string[] | null;
      /**
       * Format: date
       * @description 最后一日；昨日即刻结束 / the last day; yesterday ends it at once
       */
      readonly validTo?: string | null;
    };
    readonly PostIdResponse: {
      /** Format: uuid */
      readonly id: string;
    };
    readonly PostOrganisationResponse: {
      /** @example 441802 */
      readonly areaCode: string;
      /** @example 441802-grid-authority */
      readonly code: string;
      readonly nameEn: string;
      readonly nameZh: string;
    };
    readonly PostResponse: {
      /** @description 代何人行使此岗位 / whom one stands in for here */
      readonly actingForName: string | null;
      /**
       * @description 该岗位可办理其任务的候选组 / the candidate group whose tasks it may work
       * @example 441802-grid-authority.dispatcher
       */
      readonly group: string;
      /** Format: uuid */
      readonly id: string;
      readonly organisation: components['schemas']['PostOrganisationResponse'];
      /** @example dispatcher */
      readonly role: string;
      readonly titleEn: string;
      readonly titleZh: string;
    };
    readonly PostRuleRequest: {
      /**
       * @description 声明名称，点号进入对象 / the claim; a dot leads into an object
       * @example realm_access.roles
       */
      readonly claim: string;
      /** @example 441802-urban-management */
      readonly organisationCode: string;
      /** @enum {string} */
      readonly role:
        | 'gridMember'
        | 'gridHead'
        | 'informant'
        | 'dispatcher'
        | 'authorityHead'
        | 'departmentClerk'
        | 'departmentHead'
        | 'partyCommitteeApprover'
        | 'governmentApprover'
        | 'auditor'
        | 'administrator'
        | 'processOwner'
        | 'diagramReviewer'
        | 'hotlineDesk'
        | 'citizen';
      /**
       * Format: date
       * @description 缺省为今日 / today when left out
       */
      readonly validFrom?: string;
      /**
       * Format: date
       * @description 缺省为长期 / open when left out
       */
      readonly validTo?: string;
      readonly value: string;
    };
    readonly PostRuleResponse: {
      /** @example groups */
      readonly claim: string;
      /** Format: uuid */
      readonly id: string;
      /** @example 441802-urban-management */
      readonly organisationCode: string;
      readonly organisationEn: string;
      readonly organisationZh: string;
      /** @enum {string} */
      readonly role:
        | 'gridMember'
        | 'gridHead'
        | 'informant'
        | 'dispatcher'
        | 'authorityHead'
        | 'departmentClerk'
        | 'departmentHead'
        | 'partyCommitteeApprover'
        | 'governmentApprover'
        | 'auditor'
        | 'administrator'
        | 'processOwner'
        | 'diagramReviewer'
        | 'hotlineDesk'
        | 'citizen';
      /** Format: date */
      readonly validFrom: string;
      /** Format: date */
      readonly validTo: string | null;
      /** @example cg-clerk */
      readonly value: string;
    };
    readonly PrecedentResponse: {
      /** @description 依据条款 / on which article */
      readonly article: string;
      readonly categoryEn: string;
      readonly categoryZh: string;
      /** Format: date */
      readonly day: string;
      /** @example 441802-urban-management */
      readonly departmentCode: string;
      readonly departmentEn: string;
      readonly departmentZh: string;
      /** Format: uuid */
      readonly id: string;
    };
    readonly ProblemResponse: {
      /**
       * @description 依据的条款 / the clause it rests on
       * @example XX14
       */
      readonly article?: string;
      /**
       * @description 稳定的错误代码 / stable
       * @example FORBIDDEN
       */
      readonly code: string;
      readonly detail: string;
      readonly errors: readonly components['schemas']['FieldProblemResponse'][];
      /** @description 请求路径 / path of the request */
      readonly instance: string;
      /**
       * Format: uuid
       * @description 审计记录中的编号 / as in the audit record
       */
      readonly requestId?: string;
      /** @example 403 */
      readonly status: number;
      /** @description 按 Accept-Language / in the language asked for */
      readonly title: string;
      /**
       * Format: uri
       * @example urn:grid-governance:problem:FORBIDDEN
       */
      readonly type: string;
    };
    readonly ProfileResponse: {
      readonly fullName: string | null;
      readonly telephone: string | null;
    };
    readonly ProviderButtonResponse: {
      /** @example Sign in with single sign-on */
      readonly labelEn: string;
      /** @example 统一身份认证登录 */
      readonly labelZh: string;
    };
    readonly PublicationResponse: {
      readonly place: string;
      readonly proof: string;
      /** Format: date */
      readonly publishedOn: string;
    };
    readonly ReasonRequest: {
      readonly reason: string;
    };
    readonly RecordEntryResponse: {
      /** Format: uuid */
      readonly accountId: string | null;
      /** @description 代谁行事 / whose place was taken */
      readonly actingForName: string | null;
      /** @example task.claim */
      readonly action: string;
      readonly actionEn: string | null;
      readonly actionZh: string | null;
      readonly actorName: string | null;
      /**
       * @description 法条依据 / the provision it rests on
       * @example QY23.2
       */
      readonly article: string | null;
      /** Format: date-time */
      readonly at: string;
      /** Format: uuid */
      readonly caseId: string | null;
      readonly caseNumber: string | null;
      /** @description 拒绝或失败的代码 / why it was refused or failed */
      readonly code: string | null;
      readonly detail: {
        readonly [key: string]: unknown;
      };
      readonly elementEn: string | null;
      readonly elementId: string | null;
      readonly elementZh: string | null;
      /** @description 链接哈希 / hash of its link */
      readonly hash: string;
      readonly id: string;
      readonly newValue: {
        readonly [key: string]: unknown;
      } | null;
      readonly oldValue: {
        readonly [key: string]: unknown;
      } | null;
      /** @enum {string} */
      readonly outcome: 'done' | 'refused' | 'failed';
      readonly people: readonly components['schemas']['NamedPersonResponse'][];
      readonly postEn: string | null;
      readonly postZh: string | null;
      readonly requestId: string | null;
      /** @description 链中位置 / its place in the chain */
      readonly seq: string;
      readonly sourceAddress: string | null;
      readonly taskKey: string | null;
    };
    readonly RecordStateResponse: {
      readonly checkpoint: components['schemas']['CheckpointResponse'] | null;
      /** Format: date-time */
      readonly firstAt: string | null;
      readonly lastSeq: string;
      readonly verification: components['schemas']['VerificationResponse'] | null;
    };
    readonly RectificationRequest: {
      /** @example 441802-urban-management */
      readonly departmentCode: string;
      /**
       * Format: date
       * @description 最后一日 / the last day
       */
      readonly dueOn: string;
      readonly duties: readonly ('staff' | 'guidance' | 'training' | 'information' | 'money')[];
    };
    readonly RectificationResponse: {
      readonly deficiency: string;
      readonly departmentEn: string;
      readonly departmentZh: string;
      /** Format: date-time */
      readonly dueAt: string | null;
      readonly duties: readonly ('staff' | 'guidance' | 'training' | 'information' | 'money')[];
      readonly term: number;
    };
    readonly RefusalCountResponse: {
      /** @description 新者在前 / newest first */
      readonly attempts: readonly components['schemas']['RefusedAttemptResponse'][];
      readonly count: number;
      /** @description 另有例外 / exceptions besides (NB20.1) */
      readonly exceptionCount: number;
      /** @example 2026-11 */
      readonly month: string;
      readonly organisationCode: string;
      readonly organisationEn: string;
      readonly organisationZh: string;
      /** @description 其中清单外 / of them not listed */
      readonly unlistedCount: number;
    };
    readonly RefusedApplicationResponse: {
      /**
       * @description 法条依据 / the provision it rests on
       * @example QY23.2
       */
      readonly article: string | null;
      /** Format: date-time */
      readonly at: string;
      /** @example ITEM_ON_NEGATIVE_LIST */
      readonly code: string;
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly kind: 'entry' | 'exit' | 'adjustment' | 'publication' | 'rectification';
    };
    readonly RefusedApplicationsResponse: {
      /** @description 新者在前 / newest first */
      readonly attempts: readonly components['schemas']['RefusedApplicationResponse'][];
      readonly count: number;
      /** @example 2026-11 */
      readonly month: string;
      readonly organisationCode: string;
      readonly organisationEn: string;
      readonly organisationZh: string;
    };
    readonly RefusedAttemptResponse: {
      /**
       * @description 法条依据 / the provision it rests on
       * @example QY23.2
       */
      readonly article: string | null;
      /** Format: date-time */
      readonly at: string;
      readonly gridCode: string;
      /** @enum {string} */
      readonly ground: 'onlyGridAuthority' | 'itemNotInForce';
      /** Format: uuid */
      readonly id: string;
    };
    readonly RenameAccountRequest: {
      readonly displayName: string;
    };
    readonly ReportRequest: {
      /**
       * Format: date-time
       * @description 采集时间，含时区 / when it was seen, with offset
       */
      readonly capturedAt: string;
      /** @example C0201 */
      readonly categoryCode: string;
      /**
       * Format: uuid
       * @description 由客户端生成，重复提交不会重复立案 / made by the client; sending it twice makes one case
       */
      readonly clientRequestId: string;
      /** @description 居民身份证号码（GB 11643），仅在确有需要时提供 / identity number, only where it is needed */
      readonly contactIdentityNumber?: string;
      readonly contactName?: string;
      /**
       * @description 手机号码，或带区号的固定电话 / mobile, or landline with area code
       * @example 13800000000
       */
      readonly contactPhone?: string;
      readonly description: string;
      /** @description 此前上传的照片（POST /api/evidence）/ photos that were staged before */
      readonly evidenceIds?: readonly string[];
      /** @example 441802001001001 */
      readonly gridCode: string;
      /**
       * @description 缺省为 upload；现场协调解决仅限网格员、网格长（QY23.1）/ `upload` when left out; on the spot: grid members and heads only
       * @enum {string}
       */
      readonly handling?: 'upload' | 'settled' | 'settling';
      readonly placeText: string;
      /** @description 现场如何解决，handling 为 settled 时必填 / what was done; with `settled` only */
      readonly resultText?: string;
      /** @enum {string} */
      readonly urgency: 'normal' | 'urgent' | 'major';
    };
    readonly ResolveRequest: {
      /**
       * @description 可不填全 / may be incomplete
       * @example {
       *       "acceptOutcome": "accept"
       *     }
       */
      readonly answers: {
        readonly [key: string]: unknown;
      };
    };
    readonly ReturnRequest: {
      readonly reason: string;
      /**
       * @description applicant、previous 或环节 / applicant, previous, or the id of an earlier step
       * @example applicant
       */
      readonly to: string;
    };
    readonly ReturnResponse: {
      /** Format: date-time */
      readonly at: string;
      readonly byName: string;
      readonly elementId: string | null;
      readonly reasonEn: string | null;
      readonly reasonZh: string | null;
    };
    readonly ReturnTargetResponse: {
      readonly nameEn: string;
      readonly nameZh: string;
      /** @example applicant */
      readonly to: string;
    };
    readonly RevealBody: {
      readonly fields: readonly (
        'contactName' | 'contactPhone' | 'contactIdentityNumber' | 'description'
      )[];
      /** @description 用途为“其他”时必填，加密保存 / required for “other”; kept sealed */
      readonly note?: string;
      /**
       * @description 见 /api/reveal-purposes / see there
       * @example contactPerson
       */
      readonly purpose: string;
    };
    readonly RevealedResponse: {
      readonly values: readonly components['schemas']['RevealedValueResponse'][];
    };
    readonly RevealedValueResponse: {
      /** @enum {string} */
      readonly field: 'contactName' | 'contactPhone' | 'contactIdentityNumber' | 'description';
      /** @description 未填写时为 null / null where none was given */
      readonly value: string | null;
    };
    readonly RevealPurposeResponse: {
      /** @example contactPerson */
      readonly code: string;
      readonly nameEn: string;
      readonly nameZh: string;
      /** @description 须写明用途 / has to be said in words as well */
      readonly needsNote: boolean;
    };
    readonly RotateSecretRequest: {
      /** @description 小时；密钥已泄露时为 0 / hours; 0 when the old one is in wrong hands */
      readonly overlapHours: number;
    };
    readonly RulingResponse: {
      /** @description 依据条款 / on which article */
      readonly article: string;
      readonly authorityEn: string;
      readonly authorityZh: string;
      readonly departmentCode: string;
      readonly departmentEn: string;
      readonly departmentZh: string;
      /** @description 建议修改职责清单 / with a proposal to change the list (XX16.1) */
      readonly listProposed: boolean;
      readonly reason: string | null;
      /** Format: date-time */
      readonly ruledAt: string;
    };
    readonly SeparationConflictResponse: {
      /** Format: uuid */
      readonly accountId: string;
      readonly displayName: string;
      /** @example UserTask_AcceptReport */
      readonly elementId: string;
      readonly labelEn: string;
      readonly labelZh: string;
      readonly rules: readonly components['schemas']['SeparationRuleResponse'][];
    };
    readonly SeparationRuleResponse: {
      /**
       * @description 法条依据 / the provision it rests on
       * @example QY23.2
       */
      readonly article: string | null;
      readonly descriptionEn: string;
      readonly descriptionZh: string;
      /** @example report-accept */
      readonly id: string;
    };
    readonly SeparationWaiverResponse: {
      /** Format: uuid */
      readonly accountId: string;
      /** Format: date-time */
      readonly decidedAt: string;
      /** @description 被代班人 / whom the decider stood in for */
      readonly deciderActingFor: string | null;
      readonly deciderName: string;
      readonly displayName: string;
      /** @example UserTask_AcceptReport */
      readonly elementId: string;
      /** Format: uuid */
      readonly id: string;
      readonly labelEn: string;
      readonly labelZh: string;
      readonly organisationEn: string;
      readonly organisationZh: string;
      readonly reasonEn: string;
      readonly reasonZh: string;
      readonly rules: readonly components['schemas']['SeparationRuleResponse'][];
    };
    readonly ServiceClientResponse: {
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly disabledAt: string | null;
      /** Format: date-time */
      readonly expiresAt: string | null;
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly kind: 'department' | 'open311' | 'probe';
      readonly label: string;
      /**
       * Format: date-time
       * @description 精确到分 / to the minute
       */
      readonly lastUsedAt: string | null;
      readonly organisation: components['schemas']['ServiceOrganisationResponse'] | null;
      /**
       * @example [
       *       "metrics.read"
       *     ]
       */
      readonly scopes: readonly string[];
      /** @description 新者在前 / newest first */
      readonly secrets: readonly components['schemas']['ServiceSecretResponse'][];
    };
    readonly ServiceClientSecretResponse: {
      readonly client: components['schemas']['ServiceClientResponse'];
      /** @description 只显示这一次 / shown this once only */
      readonly secret: string;
    };
    readonly ServiceOrganisationResponse: {
      /** @example 441802-urban-management */
      readonly code: string;
      readonly nameEn: string;
      readonly nameZh: string;
    };
    readonly ServiceSecretResponse: {
      /** Format: date-time */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description 旧密钥在此之前仍有效 / until then an old one stays good
       */
      readonly validUntil: string | null;
    };
    readonly SettlementResponse: {
      /**
       * @description 上报前已解决，或上报后现场解决 / before the report, or as a task after it
       * @enum {string}
       */
      readonly handling: 'settled' | 'settling';
      /** @description 处理情况，按规定删除后为 null / what was done; null once it was erased */
      readonly resultText: string | null;
      /** Format: date-time */
      readonly toldAt: string;
    };
    readonly SettleProposalRequest: {
      /** @enum {string} */
      readonly state: 'taken' | 'dropped';
    };
    readonly SignedInResponse: {
      /** @description 放入 Authorization: Bearer / goes into Authorization: Bearer */
      readonly accessToken: string;
      /** Format: date-time */
      readonly expiresAt: string;
    };
    readonly SignedOutResponse: {
      /** @description 统一身份认证平台的退出地址 / where the identity provider ends its session */
      readonly providerUrl: string | null;
    };
    readonly SignerRequest: {
      /**
       * @description 岗位组或人员 / a candidate group or an account id
       * @example 441802-urban-management.departmentHead
       */
      readonly participant: string;
    };
    readonly SignerResponse: {
      /** Format: uuid */
      readonly id: string;
      readonly nameEn: string;
      readonly nameZh: string;
      readonly removable: boolean;
      /** @enum {string} */
      readonly state: 'waiting' | 'called' | 'agreed' | 'refused' | 'removed' | 'ended';
      readonly voterName: string | null;
    };
    readonly SignInMethodsResponse: {
      /** @description false：仅系统管理员可用密码登录 / false: only administrators may sign in with a password */
      readonly local: boolean;
      readonly oidc: components['schemas']['ProviderButtonResponse'] | null;
    };
    readonly SignInRequest: {
      readonly password: string;
      /** @example ddy-qingcheng */
      readonly username: string;
    };
    readonly SiteVerificationResponse: {
      /** @enum {string} */
      readonly outcome: 'passed' | 'failed';
      /** Format: date-time */
      readonly recordedAt: string;
      readonly round: number;
    };
    readonly SubmitProceedingRequest: {
      /**
       * Format: uuid
       * @description 由客户端生成，重复提交只受理一次 / made by the client
       */
      readonly clientRequestId: string;
      /** @description 准入、调整时必填 / entry, adjustment */
      readonly item?: components['schemas']['ItemFactsRequest'];
      /** @description 退出、整改时必填 / exit, rectification */
      readonly itemCode?: string;
      /** @enum {string} */
      readonly kind: 'entry' | 'exit' | 'adjustment' | 'publication' | 'rectification';
      /** @description 允许纳入负面清单事项的法律、法规 / the law that allows it all the same (XX14) */
      readonly lawCited?: string;
      /**
       * @default list
       * @enum {string}
       */
      readonly listKind: 'directory' | 'list' | 'negative';
      /** @description 理由 / reason */
      readonly reason?: string;
      readonly rectification?: components['schemas']['RectificationRequest'];
    };
    readonly SubmittedProceedingResponse: {
      /** Format: uuid */
      readonly id: string;
    };
    readonly SubstitutionIdResponse: {
      /** Format: uuid */
      readonly id: string;
    };
    readonly SubstitutionRequest: {
      /**
       * Format: uuid
       * @description 不在岗人员的岗位 / the post of who is away
       */
      readonly postId: string;
      /** @enum {string} */
      readonly reason: 'leave' | 'businessTrip' | 'training' | 'secondment' | 'other';
      /** Format: uuid */
      readonly substituteAccountId: string;
      /** Format: date */
      readonly validFrom: string;
      /**
       * Format: date
       * @description 最后一日 / the last day
       */
      readonly validTo: string;
    };
    readonly SubstitutionResponse: {
      /** Format: date-time */
      readonly arrangedAt: string;
      readonly arrangedByName: string;
      /** Format: date-time */
      readonly endedAt: string | null;
      readonly endedByName: string | null;
      readonly holderName: string;
      /** Format: uuid */
      readonly id: string;
      /** @description 本人的岗位 / the caller is away */
      readonly isHolder: boolean;
      /** @description 由本人代班 / the caller stands in */
      readonly isSubstitute: boolean;
      readonly organisationEn: string;
      readonly organisationZh: string;
      /** Format: uuid */
      readonly postId: string;
      /** @enum {string} */
      readonly reason: 'leave' | 'businessTrip' | 'training' | 'secondment' | 'other';
      /** @enum {string} */
      readonly role:
        | 'gridMember'
        | 'gridHead'
        | 'informant'
        | 'dispatcher'
        | 'authorityHead'
        | 'departmentClerk'
        | 'departmentHead'
        | 'partyCommitteeApprover'
        | 'governmentApprover'
        | 'auditor'
        | 'administrator'
        | 'processOwner'
        | 'diagramReviewer'
        | 'hotlineDesk'
        | 'citizen';
      /** @enum {string} */
      readonly state: 'upcoming' | 'running' | 'ended';
      readonly substituteName: string;
      readonly titleEn: string;
      readonly titleZh: string;
      /** Format: date */
      readonly validFrom: string;
      /**
       * Format: date
       * @description 最后一日 / the last day
       */
      readonly validTo: string;
    };
    readonly SuitablePersonResponse: {
      /** Format: uuid */
      readonly accountId: string;
      readonly displayName: string;
      /** Format: uuid */
      readonly postId: string;
      readonly titleEn: string;
      readonly titleZh: string;
    };
    readonly SupervisionResponse: {
      /**
       * Format: date-time
       * @description 督办跟进期限 / by when it has to be followed up
       */
      readonly dueAt: string;
      /**
       * Format: date-time
       * @description 部门反馈即终止 / ended by the department’s answer
       */
      readonly endedAt: string | null;
      /** Format: uuid */
      readonly id: string;
      /** Format: date-time */
      readonly issuedAt: string;
      /** @example QY-441802-2026-000012-DB1 */
      readonly number: string;
      /** @description 所督办的轮次 / the round of work that it urges */
      readonly round: number | null;
      /** @description 第几次督办 / each further one is sharper */
      readonly step: number;
      readonly supervisorEn: string;
      readonly supervisorZh: string;
      /** Format: uuid */
      readonly workOrderId: string;
    };
    readonly SupportDutyResponse: {
      /** @enum {string} */
      readonly duty: 'staff' | 'guidance' | 'training' | 'information' | 'money';
      readonly promised: string;
      /** @enum {string} */
      readonly state: 'owed' | 'broken' | 'remedied' | 'notRemedied';
    };
    readonly SupportRequest: {
      /** @description 业务指导 / guidance */
      readonly guidance?: string;
      /** @description 信息支持 / information */
      readonly information?: string;
      /** @description 经费保障 / money */
      readonly money?: string;
      /** @description 人员 / staff */
      readonly staff?: string;
      /** @description 教育培训 / training */
      readonly training?: string;
    };
    readonly SupportResponse: {
      readonly guidance?: string;
      readonly information?: string;
      readonly money?: string;
      readonly staff?: string;
      readonly training?: string;
    };
    readonly TaskActsResponse: {
      readonly acts: readonly components['schemas']['ActResponse'][];
      readonly countersigns: readonly components['schemas']['CountersignResponse'][];
      readonly draft: components['schemas']['DelegateDraftResponse'] | null;
      readonly instructionEn: string | null;
      readonly instructionZh: string | null;
      /** @description 可转办、委派的人员 / who may be given it */
      readonly people: readonly components['schemas']['SuitablePersonResponse'][];
      /** @description 现在可以做的 / what may be done now */
      readonly possible: readonly (
        | 'handOver'
        | 'delegate'
        | 'resolve'
        | 'countersign'
        | 'addSigner'
        | 'removeSigner'
        | 'return'
        | 'withdraw'
        | 'end'
        | 'urge'
        | 'copy'
      )[];
      readonly returnTargets: readonly components['schemas']['ReturnTargetResponse'][];
    };
    readonly TaskFormResponse: {
      /** @example accept-report */
      readonly id: string;
      /** @description form-js */
      readonly schema: {
        readonly [key: string]: unknown;
      };
    };
    readonly TaskHolderResponse: {
      /** @description 代何人办理 / the absent person they stand in for */
      readonly actingForName: string | null;
      readonly displayName: string;
      /** @description 即本人 / it is the caller */
      readonly isMe: boolean;
      /** @description 可由本人接手：领取人正由本人代班，或已不能办理 / the caller may claim it: stands in for the holder, or the holder cannot decide it any more */
      readonly mayTakeOver: boolean;
    };
    readonly TaskPageResponse: {
      /** @description 清单事项办理的任务为 null / null for the task of a proceeding */
      readonly case: components['schemas']['CaseResponse'] | null;
      /** @description 表单可展示的内容 / what the form may show */
      readonly data: {
        readonly [key: string]: unknown;
      };
      readonly form: components['schemas']['TaskFormResponse'];
      readonly matter: components['schemas']['MatterResponse'];
      /** @description 派遣时：本市同类事项的裁定，新的在前 / of a dispatch: earlier rulings, newest first */
      readonly precedents: readonly components['schemas']['PrecedentResponse'][];
      readonly task: components['schemas']['TaskResponse'];
    };
    readonly TaskResponse: {
      /**
       * @description 法条依据 / the provision it rests on
       * @example QY23.2
       */
      readonly article: string | null;
      /**
       * Format: uuid
       * @description 案件或清单事项办理 / the case or proceeding
       */
      readonly caseId: string;
      readonly caseNumber: string | null;
      readonly categoryEn: string;
      readonly categoryZh: string;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly dueAt: string | null;
      /** @example UserTask_AcceptReport */
      readonly elementId: string;
      readonly holder: components['schemas']['TaskHolderResponse'] | null;
      /** @description 64 位，故为字符串 / 64 bits, so it is text */
      readonly key: string;
      /** @description 已超期 / past its date */
      readonly late: boolean;
      /** @enum {string} */
      readonly matterKind:
        'incident' | 'entry' | 'exit' | 'adjustment' | 'publication' | 'rectification';
      readonly nameEn: string;
      readonly nameZh: string;
      readonly placeText: string;
      /**
       * @description submitting 等待引擎确认，void 为办理过迟未生效 / submitting waits for the engine, void came too late and did not count
       * @enum {string}
       */
      readonly state: 'open' | 'submitting' | 'done' | 'void';
      /** @enum {string} */
      readonly urgency: 'normal' | 'urgent' | 'major';
    };
    readonly TemporaryPasswordResponse: {
      /** @example k7wq-3mfx-p9td-2rha */
      readonly temporaryPassword: string;
    };
    readonly TimelineEntryResponse: {
      /** @description 代何人办理 / the absent person it was done for */
      readonly actingForName: string | null;
      readonly actorName: string | null;
      /**
       * @description 法条依据 / the provision it rests on
       * @example QY23.2
       */
      readonly article: string | null;
      /** Format: date-time */
      readonly at: string;
      readonly elementId: string | null;
      /** @description 系统默认设置，非法定 / rests on a setting of ours, not on law */
      readonly isDefault: boolean;
      /**
       * @description waiting 尚未结束，trouble 为引擎故障，waiver 为同意一人兼办 / waiting lasts still, trouble is the engine’s, waiver lets one person do two steps
       * @enum {string}
       */
      readonly kind: 'event' | 'decision' | 'step' | 'waiting' | 'cancelled' | 'trouble' | 'waiver';
      readonly organisationEn: string | null;
      readonly organisationZh: string | null;
      readonly textEn: string | null;
      readonly textZh: string | null;
      readonly titleEn: string;
      readonly titleZh: string;
    };
    readonly UnitClockResponse: {
      /**
       * @description 自然时间 / by the clock
       * @example 480
       */
      readonly clockMinutes: number;
      /** Format: date-time */
      readonly dueAt: string | null;
      /** @enum {string} */
      readonly kind: 'office' | 'department';
      /**
       * @description 超期 / late, by the clock
       * @example 480
       */
      readonly lateMinutes: number;
      /** Format: date-time */
      readonly since: string;
      readonly stepEn: string;
      readonly stepZh: string;
      readonly unitEn: string;
      readonly unitZh: string;
      /** Format: date-time */
      readonly until: string | null;
      /**
       * @description 工作时间 / by the office hours
       * @example 480
       */
      readonly workingMinutes: number;
    };
    readonly UrgeRequest: {
      readonly message?: string;
    };
    readonly VerificationResponse: {
      /** Format: date-time */
      readonly at: string;
      readonly code: string | null;
      readonly lastSeq: string;
      readonly seq: string | null;
      readonly sound: boolean;
    };
    readonly WaitingResponse: {
      /** @description 法条依据 / the provisions it rests on */
      readonly articles: readonly string[];
      /**
       * Format: date-time
       * @description 本步骤或派遣的期限，没有则为案件期限 / of the step or the order, else of the case
       */
      readonly dueAt: string | null;
      readonly elementId: string | null;
      /** @description 代何人办理 / the absent person they stand in for */
      readonly holderActingFor: string | null;
      /** @description 领取人 / who has claimed it */
      readonly holderName: string | null;
      /**
       * @description task 等人办理，department 等部门答复，system 等系统处理或重试，trouble 流程故障，须管理员处理 / trouble: an administrator has to look
       * @enum {string}
       */
      readonly kind: 'task' | 'department' | 'system' | 'trouble';
      readonly labelEn: string;
      readonly labelZh: string;
      /** @description 已超期 / past its date */
      readonly late: boolean;
      readonly partyEn: string | null;
      readonly partyZh: string | null;
      /** Format: date-time */
      readonly since: string;
    };
    readonly WaiveRequest: {
      /** Format: uuid */
      readonly accountId: string;
      /** @example UserTask_AcceptReport */
      readonly elementId: string;
      readonly reason: string;
    };
    readonly WorkOrderAcceptedEvent: {
      /** Format: date-time */
      readonly acceptedAt: string;
      /** @description 与 webhook-id 相同 / the same as webhook-id */
      readonly eventId: string;
      /** @description 经办人姓名 / the name of the handler */
      readonly handlerName: string;
      /** @description 部门自己的编号：含数字，不含空格、电话号码或身份证号码 / the department’s own number: with a digit, without blanks and without telephone or identity numbers */
      readonly reference: string;
      /** @enum {string} */
      readonly type: 'workOrder.accepted';
      /** Format: uuid */
      readonly workOrderId: string;
    };
    readonly WorkOrderAnsweredEvent: {
      /** Format: date-time */
      readonly answeredAt: string;
      /** @description 与 webhook-id 相同 / the same as webhook-id */
      readonly eventId: string;
      readonly evidence?: readonly components['schemas']['NamedEvidenceRequest'][];
      /** @enum {string} */
      readonly outcome: 'done' | 'notDone';
      /** @description 部门自己的编号：含数字，不含空格、电话号码或身份证号码 / the department’s own number: with a digit, without blanks and without telephone or identity numbers */
      readonly reference: string;
      readonly resultText: string;
      /** @enum {string} */
      readonly type: 'workOrder.answered';
      /** Format: uuid */
      readonly workOrderId: string;
    };
    readonly WorkOrderObjectedEvent: {
      /** @description 与 webhook-id 相同 / the same as webhook-id */
      readonly eventId: string;
      /**
       * @description 异议类型；未写明的视为不属于本部门职责 / the ground; not our duty when left out
       * @default notOurDuty
       * @enum {string}
       */
      readonly ground:
        'notOurDuty' | 'otherDepartmentByLaw' | 'otherArea' | 'otherLevel' | 'factsDiffer';
      /** @description 法律或职责依据 / the provisions it rests on */
      readonly legalBasis: string;
      /** Format: date-time */
      readonly objectedAt: string;
      readonly reason: string;
      /** @description 部门自己的编号：含数字，不含空格、电话号码或身份证号码 / the department’s own number: with a digit, without blanks and without telephone or identity numbers */
      readonly reference: string;
      /** @enum {string} */
      readonly type: 'workOrder.objected';
      /** Format: uuid */
      readonly workOrderId: string;
    };
    readonly WorkOrderResponse: {
      /**
       * Format: date-time
       * @description 部门明确专人的时间 / when a handler was named
       */
      readonly acceptedAt: string | null;
      /** Format: date-time */
      readonly answeredAt: string | null;
      /** @description 异议研究后再次分派，应当办理 / dispatched again after an objection: none on the same ground */
      readonly binding: boolean;
      /**
       * Format: date-time
       * @description 未反馈即结束的时间 / when it was taken back without an answer
       */
      readonly closedAt: string | null;
      /** @example 441802-urban-management */
      readonly departmentCode: string;
      readonly departmentEn: string;
      /** @description 部门自己的编号 / the department’s own number */
      readonly departmentReference: string | null;
      readonly departmentZh: string;
      /** Format: date-time */
      readonly dueAt: string;
      readonly extensions: readonly components['schemas']['ExtensionResponse'][];
      /** @description 部门经办人 / who in the department has it in hand */
      readonly handlerName: string | null;
      /** Format: uuid */
      readonly id: string;
      /** @description 异议依据 / what the objection rests on */
      readonly legalBasis: string | null;
      /**
       * @description 异议类型 / on what an objection rests
       * @enum {string|null}
       */
      readonly objectionGround:
        'notOurDuty' | 'otherDepartmentByLaw' | 'otherArea' | 'otherLevel' | 'factsDiffer' | null;
      /** @description 异议理由 / why the department objects */
      readonly objectionReason: string | null;
      /**
       * Format: date-time
       * @description 提出异议的时限 / until when it takes an objection
       */
      readonly objectUntil: string | null;
      /** @enum {string|null} */
      readonly outcome: 'done' | 'notDone' | 'objected' | null;
      /**
       * @description 牵头或者协办 / leads, or helps
       * @enum {string}
       */
      readonly part: 'lead' | 'co';
      /** @description 协办的编号 / the part of joint handling */
      readonly partId: string | null;
      /** Format: date-time */
      readonly placedAt: string | null;
      /** @description 未反馈或已按规定删除时为 null / null before the answer and once it was erased */
      readonly resultText: string | null;
      /** @description 返工原因 / what the verification found wanting */
      readonly reworkNote: string | null;
      readonly round: number;
      /** @enum {string} */
      readonly status: 'pending' | 'placed' | 'answered';
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly listAccounts: {
    readonly parameters: {
      readonly query?: {
        /** @description 上一页给出的 nextCursor / nextCursor of the page before */
        readonly cursor?: string;
        readonly limit?: number;
        /** @description 现任机构代码 / of a post held today */
        readonly organisation?: string;
        /** @description 用户名或姓名的一部分 / part of a name */
        readonly q?: string;
        /** @description 现任角色 / of a post held today */
        readonly role?:
          | 'gridMember'
          | 'gridHead'
          | 'informant'
          | 'dispatcher'
          | 'authorityHead'
          | 'departmentClerk'
          | 'departmentHead'
          | 'partyCommitteeApprover'
          | 'governmentApprover'
          | 'auditor'
          | 'administrator'
          | 'processOwner'
          | 'diagramReviewer'
          | 'hotlineDesk'
          | 'citizen';
        readonly state?: 'enabled' | 'disabled';
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['AccountResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly createAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewAccountRequest'];
      };
    };
    readonly responses: {
      /** @description 已新建 / made */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MadeAccountResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly showAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 账号 / the account */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AccountResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly renameAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RenameAccountRequest'];
      };
    };
    readonly responses: {
      /** @description 已更改 / changed */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly disableAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 已停用，登录均已结束 / disabled, sessions ended */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly enableAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 已启用 / enabled */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly showAccountIdentities: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 统一身份 / the identities */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AccountIdentitiesResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly expectIdentity: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ExpectedIdentityRequest'];
      };
    };
    readonly responses: {
      /** @description 已预设 / expected */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AccountIdentitiesResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly expectIdentityNoLonger: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly expectedId: string;
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 已取消 / no longer expected */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly separateIdentities: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 已解除 / taken off */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly resetPassword: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 仅显示一次 / shown this once */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TemporaryPasswordResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly unlockAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 已解除 / unlocked */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listAlarms: {
    readonly parameters: {
      readonly query?: {
        /** @description 上一页给出的 nextCursor / nextCursor of the page before */
        readonly cursor?: string;
        readonly limit?: number;
        /** @description 只看待确认的 / only those that wait to be acknowledged */
        readonly open?: 'true' | 'false';
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['AlarmResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly acknowledgeAlarm: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 已确认 / acknowledged */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listAreas: {
    readonly parameters: {
      readonly query?: {
        /** @description 上级区划代码 / code of the division above */
        readonly parent?: string;
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['AreaResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly signIn: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SignInRequest'];
      };
    };
    readonly responses: {
      /** @description 已登录 / signed in */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignedInResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 操作过于频繁，Retry-After 秒后再试 / too often; try again after Retry-After seconds */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly signOut: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 已退出 / signed out */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignedOutResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listSignInMethods: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 登录方式 / the ways */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignInMethodsResponse'];
        };
      };
    };
  };
  readonly backchannelLogout: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/x-www-form-urlencoded': {
          readonly logout_token: string;
        };
      };
    };
    readonly responses: {
      /** @description 已退出 / ended */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/plain': unknown;
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly changePassword: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ChangePasswordRequest'];
      };
    };
    readonly responses: {
      /** @description 已修改 / changed */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 操作过于频繁，Retry-After 秒后再试 / too often; try again after Retry-After seconds */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly refreshSession: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 已续用 / goes on */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignedInResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listOwnSessions: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['OwnSessionResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly endOtherSessions: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 已退出 / ended */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly endOwnSession: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 已退出 / ended */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly showCalendarYear: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 该年安排 / the year */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CalendarYearResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly enterCalendarYear: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NoticeRequest'];
      };
    };
    readonly responses: {
      /** @description 已录入 / entered */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CalendarYearResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly previewCalendarYear: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NoticeRequest'];
      };
    };
    readonly responses: {
      /** @description 未作更改 / nothing was changed */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CalendarPreviewResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listCases: {
    readonly parameters: {
      readonly query?: {
        /** @description 上一页给出的 nextCursor / nextCursor of the page before */
        readonly cursor?: string;
        readonly limit?: number;
        /** @description 只看本人上报的 / only own reports */
        readonly mine?: 'true' | 'false';
        /** @description 案号、归档号或地点 / case number, archive number or place */
        readonly q?: string;
        readonly status?:
          | 'reported'
          | 'settled'
          | 'accepted'
          | 'dispatched'
          | 'answered'
          | 'verified'
          | 'told'
          | 'closed'
          | 'declined';
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['ListedCaseResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly showCase: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 案件 / the case */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CasePageResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listAnnotations: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['AnnotationResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly annotateCase: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AnnotationRequest'];
      };
    };
    readonly responses: {
      /** @description 已添加，不能修改或删除 / added for good */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly showClocks: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 用时 / the clocks */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ClocksResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly showDiagram: {
    readonly parameters: {
      readonly query?: {
        /** @description 被调用的流程，缺省为主流程 / a process that was called; else the main one */
        readonly instance?: string;
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 流程图 / the diagram */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DiagramResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listDisputes: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['DisputeResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listEvidence: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['EvidenceResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly addEvidence: {
    readonly parameters: {
      readonly query?: {
        /** @description 用途，缺省为 report / what for; `report` when left out */
        readonly purpose?: 'report' | 'settlement' | 'verification';
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': {
          /** Format: binary */
          readonly file: string;
        };
      };
    };
    readonly responses: {
      /** @description 已保存 / kept */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EvidenceAddedResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 内容过大 / too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly showEvidence: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly evidenceId: string;
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 照片 / the picture */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'image/jpeg': string;
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly readJointHandling: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['JointHandlingResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly addCoHandler: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PartRequest'];
      };
    };
    readonly responses: {
      /** @description 已增加 / added */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PartAddedResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly releaseCoHandler: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
        readonly partId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReasonRequest'];
      };
    };
    readonly responses: {
      /** @description 已减少 / released */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly changeLead: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PartRequest'];
      };
    };
    readonly responses: {
      /** @description 已更换 / changed */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly revealCase: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RevealBody'];
      };
    };
    readonly responses: {
      /** @description 明文 / in clear */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RevealedResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listSeparationConflicts: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['SeparationConflictResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listSeparationWaivers: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['SeparationWaiverResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly waiveSeparation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WaiveRequest'];
      };
    };
    readonly responses: {
      /** @description 已同意 / decided */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly showTimeline: {
    readonly parameters: {
      readonly query?: {
        /** @description 上一页给出的 nextCursor / nextCursor of the page before */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['TimelineEntryResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly exportCases: {
    readonly parameters: {
      readonly query?: {
        /** @description 只看本人上报的 / only own reports */
        readonly mine?: 'true' | 'false';
        /** @description 案号、归档号或地点 / case number, archive number or place */
        readonly q?: string;
        readonly status?:
          | 'reported'
          | 'settled'
          | 'accepted'
          | 'dispatched'
          | 'answered'
          | 'verified'
          | 'told'
          | 'closed'
          | 'declined';
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 案件，个人信息已隐去 / the cases, personal data masked */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/csv': string;
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly findCasesByPerson: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['FindByPersonBody'];
      };
    };
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['CaseResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 操作过于频繁，Retry-After 秒后再试 / too often; try again after Retry-After seconds */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listCategories: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['CategoryResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listDemoAccounts: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['DemoAccountResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
    };
  };
  readonly receiveDepartmentCallback: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description 接入系统编号 / the id of the client that signs */
        readonly 'webhook-client': string;
        readonly 'webhook-id': string;
        readonly 'webhook-signature': string;
        readonly 'webhook-timestamp': string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json':
          | components['schemas']['WorkOrderAnsweredEvent']
          | components['schemas']['WorkOrderAcceptedEvent']
          | components['schemas']['WorkOrderObjectedEvent']
          | components['schemas']['ExtensionRequestedEvent'];
      };
    };
    readonly responses: {
      /** @description 已收到 / taken */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DepartmentCallbackReceipt'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listDepartmentEndpoints: {
    readonly parameters: {
      readonly query?: {
        /** @description 上一页给出的 nextCursor / nextCursor of the page before */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['DepartmentEndpointResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly setDepartmentEndpoint: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly organisationCode: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DepartmentEndpointRequest'];
      };
    };
    readonly responses: {
      /** @description 已设置 / set */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DepartmentEndpointResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly removeDepartmentEndpoint: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly organisationCode: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 已删除 / taken away */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly followEvents: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 会话结束即关闭 / ends with the session */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/event-stream': string;
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 操作过于频繁，Retry-After 秒后再试 / too often; try again after Retry-After seconds */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly stageEvidence: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': {
          /** Format: binary */
          readonly file: string;
        };
      };
    };
    readonly responses: {
      /** @description 已暂存 / staged */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EvidenceAddedResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 内容过大 / too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly showStagedEvidence: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly evidenceId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 照片 / the picture */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'image/jpeg': string;
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listExports: {
    readonly parameters: {
      readonly query?: {
        /** @description 上一页给出的 nextCursor / nextCursor of the page before */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['ExportResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listGridOrders: {
    readonly parameters: {
      readonly query?: {
        /** @description 上一页给出的 nextCursor / nextCursor of the page before */
        readonly cursor?: string;
        readonly limit?: number;
        /** @description 只看未反馈的 / only those without an answer */
        readonly open?: 'true' | 'false';
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['GridOrderResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly placeGridOrder: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['GridOrderRequest'];
      };
    };
    readonly responses: {
      /** @description 已交办 / given */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['GridOrderPlacedResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly answerGridOrder: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['GridOrderAnswerRequest'];
      };
    };
    readonly responses: {
      /** @description 已反馈 / answered */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly readGridOrderChoices: {
    readonly parameters: {
      readonly query: {
        readonly gridCode: string;
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['GridOrderChoicesResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listGridOrderRefusals: {
    readonly parameters: {
      readonly query?: {
        /** @description 上一页给出的 nextCursor / nextCursor of the page before */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['RefusalCountResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listGrids: {
    readonly parameters: {
      readonly query: {
        readonly area: string;
        /** @description 上一页给出的 nextCursor / nextCursor of the page before */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['GridResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly addGrid: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewGridRequest'];
      };
    };
    readonly responses: {
      /** @description 已新增 / added */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['GridResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly endGrid: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly code: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EndGridRequest'];
      };
    };
    readonly responses: {
      /** @description 已停用 / ended */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listItemLists: {
    readonly parameters: {
      readonly query?: {
        /** @description 市或县（市、区）代码 / code of the city or county */
        readonly county?: string;
        /** @description 上一页给出的 nextCursor / nextCursor of the page before */
        readonly cursor?: string;
        /** @description 哪一天有效，默认今天 / in force on, today */
        readonly day?: string;
        readonly kind?: 'directory' | 'list' | 'negative';
        /** @description 以哪一时刻的记录为准，默认现在 / as the record stood then, now by default */
        readonly knownAt?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['ItemListResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listDutyDepartments: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['DutyDepartmentResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly showListedItemEffects: {
    readonly parameters: {
      readonly query: {
        readonly code: string;
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 在办案件 / the open cases */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EffectsResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listItemProceedings: {
    readonly parameters: {
      readonly query?: {
        /** @description 市或县代码 / of the city or county */
        readonly area?: string;
        /** @description 上一页给出的 nextCursor / nextCursor of the page before */
        readonly cursor?: string;
        readonly kind?: 'entry' | 'exit' | 'adjustment' | 'publication' | 'rectification';
        readonly limit?: number;
        /** @description 只看本人提出的 / only my own */
        readonly mine?: 'true' | 'false';
        /** @description open 为未办结 / open has not ended */
        readonly outcome?:
          | 'open'
          | 'granted'
          | 'refused'
          | 'withdrawn'
          | 'ended'
          | 'published'
          | 'remedied'
          | 'notRemedied'
          | 'exitStarted';
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['ItemProceedingResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly submitItemProceeding: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SubmitProceedingRequest'];
      };
    };
    readonly responses: {
      /** @description 已受理 / taken in */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SubmittedProceedingResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 所需的系统暂时不可用，没有保存 / a system it needs is away, nothing was stored */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly showItemProceeding: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 办理 / the proceeding */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ItemProceedingPageResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly showProceedingActs: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 操作和表决 / acts and votes */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MatterActsResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly correctApplication: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ApplicationRequest'];
      };
    };
    readonly responses: {
      /** @description 已保存 / kept */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ApplicationRoundResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 所需的系统暂时不可用，没有保存 / a system it needs is away, nothing was stored */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly showProceedingDiagram: {
    readonly parameters: {
      readonly query?: {
        /** @description 被调用的流程，缺省为主流程 / a process that was called; else the main one */
        readonly instance?: string;
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 流程图 / the diagram */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DiagramResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly saveListDraft: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DraftRequest'];
      };
    };
    readonly responses: {
      /** @description 已保存 / kept */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 所需的系统暂时不可用，没有保存 / a system it needs is away, nothing was stored */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly showItemEffects: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 在办案件 / the open cases */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EffectsResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly showProceedingTimeline: {
    readonly parameters: {
      readonly query?: {
        /** @description 上一页给出的 nextCursor / nextCursor of the page before */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['TimelineEntryResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly showProceedingWaiting: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 待办环节 / the steps it stands at */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['WaitingResponse'][];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listRefusedApplications: {
    readonly parameters: {
      readonly query?: {
        /** @description 上一页给出的 nextCursor / nextCursor of the page before */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['RefusedApplicationsResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly showArticle: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ArticleResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listOrdinances: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['OrdinanceResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listListProposals: {
    readonly parameters: {
      readonly query?: {
        /** @description 上一页给出的 nextCursor / nextCursor of the page before */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['ListProposalResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly settleListProposal: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SettleProposalRequest'];
      };
    };
    readonly responses: {
      /** @description 已处理 / settled */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly endMatter: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReasonRequest'];
      };
    };
    readonly responses: {
      /** @description 待引擎确认后生效 / counts once the engine’s record says so */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PendingActResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly withdrawMatter: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReasonRequest'];
      };
    };
    readonly responses: {
      /** @description 待引擎确认后生效 / counts once the engine’s record says so */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PendingActResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly showMe: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 本人 / the caller */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MeResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listNotices: {
    readonly parameters: {
      readonly query?: {
        /** @description 上一页给出的 nextCursor / nextCursor of the page before */
        readonly cursor?: string;
        readonly limit?: number;
        /** @description 只看未读 / only unread ones */
        readonly unread?: 'true' | 'false';
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['NoticeResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly markNoticeRead: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 已读 / read */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listOfficeHours: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 本市，最新在前 / newest first */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['OfficeHoursResponse'][];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly setOfficeHours: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OfficeHoursRequest'];
      };
    };
    readonly responses: {
      /** @description 已设定 / set */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['OfficeHoursResponse'][];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly findOfficials: {
    readonly parameters: {
      readonly query?: {
        /** @description 姓名、岗位、单位 / words of name, post, organisation */
        readonly q?: string;
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['OfficialResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listOrganisations: {
    readonly parameters: {
      readonly query?: {
        /** @description 所在区划 / the division they sit in */
        readonly area?: string;
        /** @description 上一页给出的 nextCursor / nextCursor of the page before */
        readonly cursor?: string;
        /** @description 含已撤销 / with those that ended */
        readonly ended?: 'true' | 'false';
        readonly limit?: number;
        /** @description 名称或代码的一部分 / part of name or code */
        readonly q?: string;
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['OrganisationResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly addOrganisation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewOrganisationRequest'];
      };
    };
    readonly responses: {
      /** @description 已新增 / added */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OrganisationCodeResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly changeOrganisation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly code: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OrganisationChangeRequest'];
      };
    };
    readonly responses: {
      /** @description 已更改 / changed */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listPostRules: {
    readonly parameters: {
      readonly query?: {
        /** @description 上一页给出的 nextCursor / nextCursor of the page before */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['PostRuleResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly addPostRule: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PostRuleRequest'];
      };
    };
    readonly responses: {
      /** @description 已新增 / added */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PostRuleResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly endPostRule: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 已结束 / ended */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listPosts: {
    readonly parameters: {
      readonly query?: {
        readonly account?: string;
        /** @description 上一页给出的 nextCursor / nextCursor of the page before */
        readonly cursor?: string;
        /** @description 含已结束 / with those that ended */
        readonly ended?: 'true' | 'false';
        readonly limit?: number;
        /** @description 机构代码 / code of an organisation */
        readonly organisation?: string;
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['ListedPostResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly givePost: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewPostRequest'];
      };
    };
    readonly responses: {
      /** @description 已任命 / given */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PostIdResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly changePost: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PostChangeRequest'];
      };
    };
    readonly responses: {
      /** @description 已更改 / changed */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listSubstitutes: {
    readonly parameters: {
      readonly query: {
        readonly from: string;
        readonly q?: string;
        readonly to: string;
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['CandidateResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listRecord: {
    readonly parameters: {
      readonly query?: {
        /** @description 操作人 / who acted */
        readonly account?: string;
        /** @description 操作，可用逗号并列 / the act; several with commas */
        readonly action?: string;
        readonly case?: string;
        /** @description 上一页给出的 nextCursor / nextCursor of the page before */
        readonly cursor?: string;
        /** @description 自此日起 / from this day on */
        readonly from?: string;
        readonly limit?: number;
        readonly outcome?: 'done' | 'refused' | 'failed';
        /** @description 案号、错误代码或请求编号 / a case number, problem code or request id, exactly */
        readonly q?: string;
        /** @description 至此日止（含） / up to this day, and on it */
        readonly to?: string;
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['RecordEntryResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listActs: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['ActNameResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly exportRecord: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 逐行 JSON（gzip） / lines of JSON under gzip */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/gzip': string;
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly showRecordState: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 记录状态 / how the record stands */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RecordStateResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly sendReport: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReportRequest'];
      };
    };
    readonly responses: {
      /** @description 此前已上报 / the case of an earlier request */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseResponse'];
        };
      };
      /** @description 新案件 / a new case */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listRevealPurposes: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['RevealPurposeResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listServiceClients: {
    readonly parameters: {
      readonly query?: {
        /** @description 上一页给出的 nextCursor / nextCursor of the page before */
        readonly cursor?: string;
        readonly kind?: 'department' | 'open311' | 'probe';
        readonly limit?: number;
        /** @description 名称或机构 / label or organisation */
        readonly q?: string;
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['ServiceClientResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly createServiceClient: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateServiceClientRequest'];
      };
    };
    readonly responses: {
      /** @description 已登记 / let in */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ServiceClientSecretResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly disableServiceClient: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 已停用 / disabled */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ServiceClientResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly rotateServiceSecret: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RotateSecretRequest'];
      };
    };
    readonly responses: {
      /** @description 已更换 / changed */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ServiceClientSecretResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listSubstitutions: {
    readonly parameters: {
      readonly query?: {
        /** @description 上一页给出的 nextCursor / nextCursor of the page before */
        readonly cursor?: string;
        readonly limit?: number;
        readonly state?: 'current' | 'ended';
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['SubstitutionResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly arrangeSubstitution: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SubstitutionRequest'];
      };
    };
    readonly responses: {
      /** @description 已安排 / arranged */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SubstitutionIdResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly endSubstitution: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 已结束 / ended */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listArrangeablePosts: {
    readonly parameters: {
      readonly query?: {
        readonly q?: string;
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['ArrangeablePostResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listTasks: {
    readonly parameters: {
      readonly query?: {
        /** @description 只看某一案件 / of one case only */
        readonly caseId?: string;
        /** @description 上一页给出的 nextCursor / nextCursor of the page before */
        readonly cursor?: string;
        /** @description 只看超期的 / only what is past its date */
        readonly late?: 'true' | 'false';
        readonly limit?: number;
        /** @description 环节、案号、类别、地点、领取人，多个词以空格分开 / step, case number, category, place, holder */
        readonly q?: string;
        readonly scope?: 'group' | 'mine' | 'done';
      };
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 一页 / one page */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['TaskResponse'][];
            /** @description 最后一页为 null / null on the last page */
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly showTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly key: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 任务 / the task */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TaskPageResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly listTaskActs: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly key: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 操作 / the acts */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TaskActsResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly claimTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly key: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 已领取 / claimed */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly completeTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly key: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CompleteRequest'];
      };
    };
    readonly responses: {
      /** @description 待引擎确认后生效 / counts once the engine’s record says so */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DecisionResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly copyMatter: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly key: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CopyRequest'];
      };
    };
    readonly responses: {
      /** @description 已抄送 / copied */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly askSigners: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly key: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CountersignRequest'];
      };
    };
    readonly responses: {
      /** @description 已加签 / asked */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly delegateTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly key: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DelegateRequest'];
      };
    };
    readonly responses: {
      /** @description 已委派 / delegated */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly handOverTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly key: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['HandOverRequest'];
      };
    };
    readonly responses: {
      /** @description 已转办 / handed over */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly releaseTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly key: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 已退回 / given back */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly resolveDelegation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly key: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ResolveRequest'];
      };
    };
    readonly responses: {
      /** @description 已交回 / given back */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly returnTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly key: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReturnRequest'];
      };
    };
    readonly responses: {
      /** @description 待引擎确认后生效 / counts once the engine’s record says so */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PendingActResponse'];
        };
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly addSigner: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly key: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SignerRequest'];
      };
    };
    readonly responses: {
      /** @description 已增加 / added */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly removeSigner: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly key: string;
        readonly seatId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description 已减签 / removed */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  readonly urgeTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 以哪个岗位行事；缺省为第一个 / the post to act under; else the first */
        readonly 'X-Post-Id'?: string;
      };
      readonly path: {
        readonly key: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UrgeRequest'];
      };
    };
    readonly responses: {
      /** @description 已催办 / urged */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 提交的内容有误 / something in the request is wrong */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 未登录或凭证无效 / not signed in, or the proof is not valid */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 无权进行此操作 / not allowed */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 不存在，或不在可见范围内 / not there, or not for the caller to see */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 与当前状态冲突 / does not fit the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
      /** @description 操作过于频繁，Retry-After 秒后再试 / too often; try again after Retry-After seconds */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
}
