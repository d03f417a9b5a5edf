/** Slips of grammar, which people who write a second language make too. The format: `packCalques`. */
export const SLIPS = `
// slips of grammar: a second-language writer makes them too
@count company/platform/application/project/event/country/employee/audience/newspaper/user/brand/creator/store/feature/expansion/spokesperson/spokesman/blogger/publication/viewer/launch
@plural companies/platforms/applications/projects/events/countries/employees/users/brands/creators/stores/features/sales/plans/livestreams/broadcasts/bloggers/sellers/viewers/results/streams/tests
@be is/are/was/were/will/has/have/had/can/would/could
% several/various/many/numerous @count >and/or/relationship/relationships/base/groups/content/data/pages/names/name/name's/of/files/accounts/teams/events/days/types = $1 $2s
% # million/billion/trillion dollar/user/viewer/download/customer/pound/euro >question/deal/company/business/industry/contract/market/investment/fund/man/budget/project/program/house/loan/bond/fine/mark/range/offer/package/acquisition/sale/lawsuit/baby/a/per/bill/prize/plan/note/home/mansion/jackpot/bailout/takeover/valuation/campaign/grant/settlement/gift/aid/base/figure/or/cut/tax/stake/movie/film/start-up/startup/ipo/loss/merger/issue/enterprise/corporation/building/club/worth/line/purchase/buyout/verdict/cost/cash/trade/player/idea/job/debt/effort/dollar/shop/class/facility/plant/arts/subsidy/surplus/deficit/increase/salary/hotel/structure/gross/a-year/annual/apartment/land/property/estate/road/highway/school = $1 $2 $3s
% in/from/to/across united kingdom/states >based/cartridge/aid/foreign/policy/business/prime/territory/government/army/dollars/senators/troops/steel/v/vs/customary/district/supreme/of = $1 the United $3
% in/during/by first/second half/half-year/quarter of/. = in the $2 $3 of
% in/during/by first/second half-year = in the $2 half of the year
% in/from/at/till/until/to (the) end of year/month >and/or/# = $1 the end of the year
% until/till/by year end ># = by the end of the year
% to/of/in/for the own @plural = $1 its own $4
% <one's/ones/to/and/or/the,/of/my/by @plural it/they not/have/did/were/could >not/also/before/after/when/since/never/been/ever = $1 $3
% the @plural they >are/have/had/were/want/need/like/use/used/do/did/see/saw/can/could/would/will/already/say/said/make/made/get/got/know/may/might/should/never/chose/create/created/own/support/buy/bought/also/produce/provide/offer/depend/serve/think/run/expect/really/love/require/visit/come/find/found/liked/wanted/needed/played/gave/hold/held/fear/must/ordered/claim/took/rely/believe/just/follow/describe/deserve/manage/shop/call/cover/cause/sell/sold/watch/watched/built/build/organize/develop/developed/represent/attend/and/still/went/so/work = the $2
% tiktok/bytedance/instagram/youtube/amazon/facebook/google/meta it stops/has/is/was/will/wants/decided/said/makes/does/slows/closes/did/retreats = $1 $3
% also/even/neither/nor instagram/youtube/amazon/facebook and _ they have/did/are/were = ?
% in which/whom took/takes/participated/appeared/sold/were/entered part/more/various/many/several/different = in which
% became/was/is/were event/project/platform/company = $1 the $2
% in (the) company/project/platform/application declared/said/confirmed/noted/remained = ?
% attracted/connected/involved/related to project/event/company/platform = $1 $2 the $3
% reducing/words/opinion/results/launch/launching/part/decision/plan/opening/start/head/worker/owner/work of/in/on company/project/platform/employee/newspaper/application/expansion/bloggers/spokesman = $1 $2 the $3
% from/of employee/spokesman >and/or/to/relations/development/participation/engagement/stock/members/size/reports/articles/clippings/benefits/training/research/feedback/a/health/ownership/satisfaction/morale/records/compensation/applause/publishers/columns/editors/reaction/reporters/response/accounts/advertising/men/reading/work = $1 the $2
% being testing/making/doing/preparing/trying/planning/developing >of/for/and/a/the = testing
% must/should/can/could to be/have/do/make/buy/sell/eat/learn/go/find/take = $1 $3
% more better/easier/faster/bigger/cheaper/stronger/harder/higher/lower/closer/smaller >educated/and/paid/or/quality = $2
% informations/advices/softwares/equipments/feedbacks/e-commerces/merchandises/publicities/knowledges/experimentations = ?
% this plans/products/brands/platforms/users/companies/features/countries/sales/functions >a/the/to/for = these $2
% these/those plan/result/test/product/brand/platform/user/company/feature/country/function >of/and/codes/names/documents = this $2
% did/does/didn't/doesn't not gathered/attracted/went/found/made/sold/brought/gave/took/got/worked/managed/has/had/makes = ?
% <to/that/it/i/we/they/you/who/which/and/or/not/as/he/she/will/would/are/were effect/realize/realise/effectuate always/more/purchases/payments/numbers/sales = make
% did/does/do a sale/sales/purchase/launch/test of = made sales of
% makes/make/made (the) test/tests/trial/sale in/since/of/on = tests
% always/ever more/less purchases/users/people/sales/brands/companies/often/frequently/popular >than/of/in/with/to/and/because/as/if/for/when/at/on/among/by = more and more $3
% as the reason/cause/motive (of/for) (the/this) _ (of) (the) (_) (_) is/was/were shown/given/indicated = ?
% only to/for/on england/uk/market/the-uk it/they is/was/were = ?
% live broadcasts/streams/livestreams/shopping/sales/transmissions they/it/he (did/could/have/has/are/were) (not) = ?
% that makes/make test/tests/trial/experiment = that tests
% that/which quiet/empty/poor of = with little
% <and/or/the/of/are/by/from/many/most/in/for/to with/by/named/called/from event/feature/application/function named/called/that/which/with = with an $2 $3
% with/from the event with many/several/various = $1 an event with $5
% followed/preceded/joined united states/kingdom = $1 by the United $3
% various/several/different/some content creator/creators who = some creators who
% some content/video creator >and/or/platforms/tools = some creators
% for/from/since/in # year/years year >old/olds = ?
% for/from/in # year >old/olds/and/to/or/plan/term/period/in/was/, = ?
% diverse/diverses/varied creators/brands/companies/users/sellers/influencers = several $2
% after the not/few/little exciting/good/brilliant/satisfactory/encouraging/positive/ideal = after the disappointing
% so much so that/much various/several/many/different = so much that
% not even _ and _ they have/are/did/were/had = ?
% would have/had/been decided to scale/reduce/cut/abandon/suspend/postpone/stop = has decided to $4
`;
