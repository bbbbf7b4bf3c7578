import { chromium } from "@playwright/test";
import react from "@vitejs/plugin-react";
import { build, preview } from "vite";
import { chromium as executablePath } from "./.ci/chromium.ts";
import { slimCytoscape } from "./web/build/slim-cytoscape.ts";
const root = "/work/wt/look/web/bench"; const outDir="/tmp/look/bench";
await build({ configFile:false, root, logLevel:"error", plugins:[react(), slimCytoscape()], build:{outDir, emptyOutDir:true, minify:false, assetsInlineLimit:0, rolldownOptions:{input:[root+"/canvas.html"]}}});
const server = await preview({configFile:false, root, logLevel:"error", build:{outDir}, preview:{port:0,host:"127.0.0.1"}});
const browser = await chromium.launch({ executablePath, args:["--no-sandbox","--enable-unsafe-swiftshader"]});
const page = await browser.newPage({viewport:{width:1440,height:900}});
await page.goto(server.resolvedUrls!.local[0]+"canvas.html?boxes=2000&lines=6000");
await page.waitForFunction(()=>"stage" in window, undefined, {timeout:120000});
const s = await page.context().newCDPSession(page);
await s.send("Performance.enable", { timeDomain: "threadTicks" });
const work = async()=> (await s.send("Performance.getMetrics")).metrics.find(m=>m.name==="TaskDuration")!.value*1000;
for (const level of (process.env.LEVELS??"0.1,0.3,1").split(",").map(Number)) {
await page.evaluate((l)=>window.stage.show(l), level);
await page.evaluate(()=>window.stage.frames.pass(20));
if (process.env.PROFILE) { await s.send("Profiler.enable"); await s.send("Profiler.start"); }
const b=await work();
await page.evaluate(()=>window.stage.frames.start());
const {x,y}=await page.evaluate(()=>window.stage.free());
await page.mouse.move(x,y); await page.mouse.down(); const end=performance.now()+4000; let moves=0;
for (let at=0; performance.now()<end; at+=0.05){ await page.mouse.move(x+320*Math.sin(at), y+220*Math.sin(at*1.3)); moves++; }
const gaps=await page.evaluate(()=>window.stage.frames.stop());
await page.screenshot({path:`/tmp/look/pan-${level}.png`});
await page.mouse.up();
const w=await work()-b; const time=gaps.reduce((a,c)=>a+c,0);
console.log(level, "fps", (gaps.length/time*1000).toFixed(1), "worst", Math.max(...gaps).toFixed(0), "work/frame", (w/gaps.length).toFixed(1), "moves", moves);
if (process.env.PROFILE) { const {profile}=await s.send("Profiler.stop") as any; const self:Record<string,number>={}; const dt=profile.timeDeltas; const by=new Map(profile.nodes.map((n:any)=>[n.id,n])); profile.samples.forEach((id:number,i:number)=>{const n:any=by.get(id); const k=n.callFrame.functionName+":"+n.callFrame.lineNumber; self[k]=(self[k]??0)+dt[i]/1000;}); console.log(Object.entries(self).sort((a,b)=>b[1]-a[1]).slice(0,18).map(([k,v])=>k+" "+v.toFixed(0)).join("\n")); }
}
await browser.close(); await server.close(); process.exit(0);
