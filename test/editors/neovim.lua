-- Edits the sample as a person would and tells, as JSON in the file that JOURNEY_TOLD names, what came of it.
local told = {}

local function wait(what, holds)
    if not vim.wait(20000, holds, 5) then error('Waited in vain for ' .. what .. '. So far: ' .. vim.json.encode(told)) end
end

local function open(file)
    vim.cmd('edit ' .. file)
    wait('the server', function() return next(vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = 0 }) or vim.lsp.buf_get_clients()) end)
end

local function problems()
    local found = vim.tbl_map(function(problem) return { line = problem.lnum + 1, message = problem.message } end, vim.diagnostic.get(0))
    table.sort(found, function(one, other) return one.line < other.line end)
    return found
end

local function caret(text)
    vim.fn.cursor(1, 1)
    assert(vim.fn.search('\\V' .. text .. '\\zs') > 0, text .. ' is not in the file')
end

local function ask(method, more)
    local params = vim.tbl_extend('force', vim.lsp.util.make_position_params(0, 'utf-16'), more or {})
    local answers = assert(vim.lsp.buf_request_sync(0, method, params, 20000))
    local _, answer = next(answers)
    return answer and answer.result
end

local function readAndRepair()
    local many = tonumber(vim.env.JOURNEY_PROBLEMS)
    open('return.journey')
    wait('the problems', function() return #problems() == many end)
    told.problems = problems()

    vim.ui.select = function(choices, options, choose)
        for i, choice in ipairs(choices) do
            if vim.startswith(options.format_item(choice), 'Write Email') then return choose(choice, i) end
        end
    end
    caret('via Parcel, Em')
    vim.cmd('normal gra')
    wait('the fix', function() return vim.fn.search('via Parcel, Email$', 'cnw') > 0 end)
    wait('fewer problems', function() return #problems() == many - 1 end)
    told.problemsAfterFix = problems()

    caret('personas Aylin, Wal')
    local contents = ask('textDocument/hover').contents
    told.hover = contents.value or contents
    local place = ask('textDocument/definition')[1]
    told.definition = vim.fn.fnamemodify(vim.uri_to_fname(place.uri or place.targetUri), ':t') .. ':' .. (place.range or place.targetSelectionRange).start.line + 1
end

-- Keys are typed when the editor waits for them, which is after the script.
local function complete(after)
    vim.api.nvim_create_autocmd('CompleteChanged', {
        callback = function()
            local menu = vim.fn.complete_info({ 'items', 'selected' })
            told.offers = vim.tbl_map(function(item) return item.word end, menu.items)
            vim.api.nvim_input(told.offers[menu.selected + 1] == 'ParcelShop' and '<C-y><Esc>' or '<C-n>')
        end,
    })
    vim.api.nvim_create_autocmd('InsertLeave', { once = true, callback = vim.schedule_wrap(after) })
    caret('via Phone, Chat')
    vim.api.nvim_input('A, Parcel<C-x><C-o>')
end

local function renameAndFormat()
    told.completed = vim.api.nvim_get_current_line()
    open('library.journey')
    caret('system Carr')
    vim.ui.input = function(_, answer) answer('Carriers') end
    vim.cmd('normal grn')
    wait('the new name', function() return vim.fn.search('system Carriers', 'cnw') > 0 end)
    vim.cmd('wall')

    open('ugly.journey')
    vim.cmd('write')

    vim.fn.writefile({ vim.json.encode(told) }, vim.env.JOURNEY_TOLD)
    vim.cmd('qall!')
end

local function orEnd(step)
    return function()
        local fine, reason = xpcall(step, debug.traceback)
        if fine then return end
        io.stderr:write(reason .. '\n')
        vim.cmd('cquit')
    end
end

orEnd(function()
    readAndRepair()
    complete(orEnd(renameAndFormat))
end)()
