-- For wrk: asks for each line of a file in its turn, and from the first again after the last.
-- A line is an address and, after a tab, the tag that it was given with. Arguments: the file, and
-- the status that every answer should have. The last line printed: answers, microseconds, answers
-- of another status, and connections that failed.
local asked, last, only = {}, 0

function setup(thread)
   only = thread
end

function init(arguments)
   status, others = tonumber(arguments[2]), 0
   for line in io.lines(arguments[1]) do
      local address, tag = line:match("^(%S+)\t?(.*)$")
      wrk.headers["If-None-Match"] = tag ~= "" and tag or nil
      asked[#asked + 1] = wrk.format("GET", address)
   end
end

function request()
   last = last % #asked + 1
   return asked[last]
end

function response(given)
   if given ~= status then
      others = others + 1
   end
end

function done(summary)
   local failed = summary.errors
   print(
      summary.requests,
      summary.duration,
      only:get("others"),
      failed.connect + failed.read + failed.write + failed.timeout
   )
end
